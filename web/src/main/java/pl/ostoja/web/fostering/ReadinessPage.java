package pl.ostoja.web.fostering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.fostering.CorrectReadiness;
import pl.ostoja.fostering.NotReadyWhy;
import pl.ostoja.fostering.ReadinessContent;
import pl.ostoja.fostering.ReadinessDetails;
import pl.ostoja.fostering.ReadinessKind;
import pl.ostoja.fostering.ReadinessService;
import pl.ostoja.fostering.RecordReadiness;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;

/** When a family takes children: written down, corrected, taken away. */
@Named
@ViewScoped
public class ReadinessPage extends FamilyFactPage<ReadinessDetails> {
    private static final long serialVersionUID = 1L;
    private static final String SHOWN = "/fostering/expectations";

    @Inject ReadinessService service;

    private ReadinessForm form = new ReadinessForm();

    @Override
    protected ReadinessDetails stored() {
        return service.details(id());
    }

    @Override
    protected void opened(ReadinessDetails row) {
        isAbout(row.family());
        form = ReadinessForm.of(row.content());
    }

    @Override
    protected void begun(LocalDate today) {
        form.setSince(today);
    }

    public String record() {
        service.record(new RecordReadiness(id(), getFamily(), form.content()));
        return toFamily(SHOWN, "fostering.readiness.recorded");
    }

    public String correct() {
        service.correct(new CorrectReadiness(id(), getRow().version(), getReason(), form.content()));
        return toFamily(SHOWN, "fostering.readiness.corrected");
    }

    public String remove() {
        service.remove(id(), getRow().version(), getReason());
        return toFamily(SHOWN, "fostering.readiness.removed");
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        return Differences.between(reread().content(), form.content())
                .in("fostering.readiness.kind", ReadinessContent::kind)
                .in("fostering.readiness.since", ReadinessContent::since)
                .in("fostering.readiness.until", ReadinessContent::until)
                .in("fostering.readiness.places", ReadinessContent::places)
                .in("fostering.readiness.why", ReadinessContent::why)
                .in("fostering.readiness.remark", ReadinessContent::remark)
                .found();
    }

    public ReadinessForm getForm() {
        return form;
    }

    public ReadinessKind[] getKinds() {
        return ReadinessKind.values();
    }

    public NotReadyWhy[] getReasons() {
        return NotReadyWhy.values();
    }
}
