package pl.ostoja.web.fostering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.fostering.CorrectPet;
import pl.ostoja.fostering.FamilyFactId;
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
public class PetPage extends FamilyFactPage {
    private static final long serialVersionUID = 1L;
    private static final String SHOWN = "/fostering/household";

    @Inject HouseholdService service;

    private PetForm form = new PetForm();

    @Override
    protected void opened(FamilyFactId stored) {
        form = PetForm.of(read(stored).content());
    }

    @Override
    protected void begun(LocalDate today) {
        form.setSince(today);
    }

    public String record() {
        service.record(new RecordPet(id(), getFamily(), form.content()));
        return to(SHOWN, "fostering.pet.recorded");
    }

    public String correct() {
        service.correct(new CorrectPet(id(), version(), getReason(), form.content()));
        return to(SHOWN, "fostering.pet.corrected");
    }

    public String remove() {
        service.removePet(id(), version(), getReason());
        return to(SHOWN, "fostering.pet.removed");
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        return Differences.between(read(id()).content(), form.content())
                .in("fostering.pet.kind", PetContent::kind)
                .in("fostering.pet.vaccinated", PetContent::vaccinated)
                .in("fostering.pet.since", PetContent::since)
                .in("fostering.pet.until", PetContent::until)
                .in("fostering.pet.remark", PetContent::remark)
                .found();
    }

    private PetDetails read(FamilyFactId stored) {
        PetDetails details = service.pet(stored);
        found(details.family(), details.version());
        return details;
    }

    public PetForm getForm() {
        return form;
    }

    public PetKind[] getKinds() {
        return PetKind.values();
    }
}
