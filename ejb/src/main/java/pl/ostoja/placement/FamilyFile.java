package pl.ostoja.placement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.fostering.FamilyDetails;
import pl.ostoja.fostering.FamilyForms;
import pl.ostoja.fostering.FamilyStanding;

/** The file of a family as its pages show it on one day: who it is, and who lives there. */
public record FamilyFile(FamilyDetails details, FamilyPlaces places, LocalDate day) implements Serializable {
    public FamilyForms forms() {
        return details.formsOn(day);
    }

    public FamilyStanding standing() {
        return details.standingOn(day);
    }

    /** Whether a husband or wife could still join. */
    public boolean carerMissing() {
        return standing() != FamilyStanding.ENDED && details.carers().stream().filter(carer -> carer.period().isOpen()).count() == 1;
    }

    public List<FamilyPlaces.ResidentRow> residents() {
        return places.residentsOn(day);
    }

    /** Whether somebody stays in a form in which the family cares no more (PLC-99): from the change on a new stay is written down for them. */
    public boolean isOfFormerForm(FamilyPlaces.ResidentRow resident) {
        return !resident.form().isCaredForIn(forms());
    }

    /** Those who have left. */
    public List<FamilyPlaces.ResidentRow> former() {
        return places.residents().stream().filter(row -> !row.livesThereOn(day)).toList();
    }
}
