package pl.ostoja.web.court;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import pl.ostoja.court.CorrectFiling;
import pl.ostoja.court.CourtService;
import pl.ostoja.court.FilingDetails;
import pl.ostoja.court.FilingId;
import pl.ostoja.placement.ChildDetails;
import pl.ostoja.placement.ChildService;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Messages;

/** One filing, read and corrected: {@code /court/details?filing=…} and {@code /court/correct?filing=…}. */
@Named
@ViewScoped
public class FilingPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject CourtService service;
    @Inject ChildService children;
    @Inject Messages messages;

    private FilingId filing;
    private FilingDetails row;
    private ChildDetails details;
    private FilingForm form;
    private String reason;

    public void load() {
        row = service.details(filing);
        details = children.details(row.child());
        form = FilingForm.of(row.content());
    }

    public String correct() {
        service.correct(new CorrectFiling(filing, row.version(), reason, form.content()));
        messages.done("court.correct.done");
        return here();
    }

    public String remove() {
        service.remove(filing, row.version(), reason);
        messages.done("court.remove.done");
        return "/placement/details?faces-redirect=true&child=" + row.child();
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        row = service.details(filing);
        return form.differences(row.content());
    }

    private String here() {
        return "/court/details?faces-redirect=true&filing=" + filing;
    }

    public FilingDetails getRow() {
        return row;
    }

    public ChildDetails getDetails() {
        return details;
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
