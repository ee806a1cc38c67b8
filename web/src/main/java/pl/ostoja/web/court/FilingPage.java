package pl.ostoja.web.court;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.court.CorrectFiling;
import pl.ostoja.court.CourtService;
import pl.ostoja.court.FilingDetails;
import pl.ostoja.court.FilingId;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.placement.ChildRecordPage;

/** One filing, read and corrected: {@code /court/details?filing=…} and {@code /court/correct?filing=…}. */
@Named
@ViewScoped
public class FilingPage extends ChildRecordPage<FilingDetails> {
    private static final long serialVersionUID = 1L;

    @Inject CourtService service;

    private FilingId filing;
    private FilingForm form;

    @Override
    protected FilingDetails stored() {
        return service.details(filing);
    }

    @Override
    protected void opened(FilingDetails row) {
        isAbout(row.child());
        form = FilingForm.of(row.content());
    }

    public String correct() {
        service.correct(new CorrectFiling(filing, getRow().version(), getReason(), form.content()));
        return to("/court/details?filing=" + filing, "court.correct.done");
    }

    public String remove() {
        service.remove(filing, getRow().version(), getReason());
        return toChild("/placement/details", "court.remove.done");
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        return form.differences(reread().content());
    }

    public FilingForm getForm() {
        return form;
    }

    public FilingId getFiling() {
        return filing;
    }

    public void setFiling(FilingId filing) {
        this.filing = filing;
    }
}
