package pl.ostoja.web.fostering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.fostering.CorrectDwelling;
import pl.ostoja.fostering.DwellingContent;
import pl.ostoja.fostering.DwellingDetails;
import pl.ostoja.fostering.DwellingKind;
import pl.ostoja.fostering.DwellingPlace;
import pl.ostoja.fostering.HouseholdService;
import pl.ostoja.fostering.RecordDwelling;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;

/** How a family lives: written down, corrected, taken away. */
@Named
@ViewScoped
public class DwellingPage extends FamilyFactPage<DwellingDetails> {
    private static final long serialVersionUID = 1L;
    private static final String SHOWN = "/fostering/household";

    @Inject HouseholdService service;

    private DwellingForm form = new DwellingForm();

    @Override
    protected DwellingDetails stored() {
        return service.dwelling(id());
    }

    @Override
    protected void opened(DwellingDetails row) {
        isAbout(row.family());
        form = DwellingForm.of(row.content());
    }

    @Override
    protected void begun(LocalDate today) {
        form.setSince(today);
    }

    public String record() {
        service.record(new RecordDwelling(id(), getFamily(), form.content()));
        return toFamily(SHOWN, "fostering.dwelling.recorded");
    }

    public String correct() {
        service.correct(new CorrectDwelling(id(), getRow().version(), getReason(), form.content()));
        return toFamily(SHOWN, "fostering.dwelling.corrected");
    }

    public String remove() {
        service.removeDwelling(id(), getRow().version(), getReason());
        return toFamily(SHOWN, "fostering.dwelling.removed");
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        return Differences.between(reread().content(), form.content())
                .in("fostering.dwelling.kind", DwellingContent::kind)
                .in("fostering.dwelling.area", DwellingContent::area)
                .in("fostering.dwelling.rooms", DwellingContent::rooms)
                .in("fostering.dwelling.freeBeds", DwellingContent::freeBeds)
                .in("fostering.dwelling.since", DwellingContent::since)
                .in("fostering.dwelling.until", DwellingContent::until)
                .in("fostering.dwelling.sleeping", DwellingContent::sleeping)
                .in("fostering.dwelling.place", DwellingContent::place)
                .in("fostering.dwelling.allowedOn", DwellingContent::allowedOn)
                .in("fostering.dwelling.allowedBy", DwellingContent::allowedBy)
                .in("fostering.dwelling.allowedWhy", DwellingContent::allowedWhy)
                .found();
    }

    public DwellingForm getForm() {
        return form;
    }

    public DwellingPlace[] getPlaces() {
        return DwellingPlace.values();
    }

    public DwellingKind[] getKinds() {
        return DwellingKind.values();
    }
}
