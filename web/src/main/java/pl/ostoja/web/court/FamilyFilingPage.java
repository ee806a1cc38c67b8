package pl.ostoja.web.court;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.court.CorrectFiling;
import pl.ostoja.court.FilingDetails;
import pl.ostoja.court.FilingId;
import pl.ostoja.web.faces.Difference;

/** A filing about a family is corrected or taken away: {@code /court/sent?filing=…}. */
@Named
@ViewScoped
public class FamilyFilingPage extends FamilyCourtChangePage {
    private static final long serialVersionUID = 1L;

    private final FilingForm form = FilingForm.ofFamily();

    private FilingId filing;
    private FilingDetails row;
    private String reason;

    @Override
    public void load() {
        row = courts.details(filing);
        form.show(row.content());
        setAssistance(row.family());
        super.load();
    }

    public String correct() {
        courts.correct(new CorrectFiling(filing, row.version(), reason, form.content()));
        return done("court.correct.done");
    }

    public String remove() {
        courts.remove(filing, row.version(), reason);
        return removed("court.remove.done");
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        row = courts.details(filing);
        return form.differences(row.content());
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
