package pl.ostoja.web.fostering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.fostering.CorrectExtraJob;
import pl.ostoja.fostering.ExtraJobContent;
import pl.ostoja.fostering.ExtraJobDetails;
import pl.ostoja.fostering.ExtraJobService;
import pl.ostoja.fostering.RecordExtraJob;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;

/** Work that a carer with a contract does besides: asked for, decided, over. */
@Named
@ViewScoped
public class ExtraJobPage extends FamilyFactPage<ExtraJobDetails> {
    private static final long serialVersionUID = 1L;
    private static final String SHOWN = "/fostering/contracts";

    @Inject ExtraJobService service;

    private ExtraJobForm form = new ExtraJobForm();

    @Override
    protected ExtraJobDetails stored() {
        return service.details(id());
    }

    @Override
    protected void opened(ExtraJobDetails row) {
        isAbout(row.family());
        form = ExtraJobForm.of(row.content());
    }

    @Override
    protected void begun(LocalDate today) {
        form.setSince(today);
    }

    public String record() {
        service.record(new RecordExtraJob(id(), getFamily(), form.getCarer(), form.content()));
        return toFamily(SHOWN, "fostering.extraJob.recorded");
    }

    public String correct() {
        service.correct(new CorrectExtraJob(id(), getRow().version(), getReason(), form.content()));
        return toFamily(SHOWN, "fostering.extraJob.corrected");
    }

    public String remove() {
        service.remove(id(), getRow().version(), getReason());
        return toFamily(SHOWN, "fostering.extraJob.removed");
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        return Differences.between(reread().content(), form.content())
                .in("fostering.extraJob.what", ExtraJobContent::what)
                .in("fostering.extraJob.since", ExtraJobContent::since)
                .in("fostering.extraJob.granted", ExtraJobContent::granted)
                .in("fostering.extraJob.decidedOn", ExtraJobContent::decidedOn)
                .in("fostering.extraJob.until", ExtraJobContent::until)
                .found();
    }

    /** Those who care there, and who did. */
    public List<Choice> getCarers() {
        return getFile().details().carers().stream().map(carer -> new Choice(carer.person().id(), carer.person().name())).toList();
    }

    public String getName() {
        return isNew() ? null : getRow().name();
    }

    public ExtraJobForm getForm() {
        return form;
    }
}
