package pl.ostoja.web.fostering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.fostering.CorrectPet;
import pl.ostoja.fostering.HouseholdService;
import pl.ostoja.fostering.PetContent;
import pl.ostoja.fostering.PetDetails;
import pl.ostoja.fostering.PetKind;
import pl.ostoja.fostering.RecordPet;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;

/** A pet of the household: written down, corrected, taken away. */
@Named
@ViewScoped
public class PetPage extends FamilyFactPage<PetDetails> {
    private static final long serialVersionUID = 1L;
    private static final String SHOWN = "/fostering/household";

    @Inject HouseholdService service;

    private PetForm form = new PetForm();

    @Override
    protected PetDetails stored() {
        return service.pet(id());
    }

    @Override
    protected void opened(PetDetails row) {
        isAbout(row.family());
        form = PetForm.of(row.content());
    }

    @Override
    protected void begun(LocalDate today) {
        form.setSince(today);
    }

    public String record() {
        service.record(new RecordPet(id(), getFamily(), form.content()));
        return toFamily(SHOWN, "fostering.pet.recorded");
    }

    public String correct() {
        service.correct(new CorrectPet(id(), getRow().version(), getReason(), form.content()));
        return toFamily(SHOWN, "fostering.pet.corrected");
    }

    public String remove() {
        service.removePet(id(), getRow().version(), getReason());
        return toFamily(SHOWN, "fostering.pet.removed");
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        return Differences.between(reread().content(), form.content())
                .in("fostering.pet.kind", PetContent::kind)
                .in("fostering.pet.vaccinated", PetContent::vaccinated)
                .in("fostering.pet.since", PetContent::since)
                .in("fostering.pet.until", PetContent::until)
                .in("fostering.pet.remark", PetContent::remark)
                .found();
    }

    public PetForm getForm() {
        return form;
    }

    public PetKind[] getKinds() {
        return PetKind.values();
    }
}
