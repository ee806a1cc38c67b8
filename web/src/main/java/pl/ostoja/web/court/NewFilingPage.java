package pl.ostoja.web.court;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import pl.ostoja.placement.ChildDetails;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.ChildService;
import pl.ostoja.court.CourtFilingType;
import pl.ostoja.court.RecordFiling;
import pl.ostoja.court.FilingId;
import pl.ostoja.court.CourtService;
import pl.ostoja.web.faces.Messages;

/** Writes down what has gone to a court: {@code /court/new?child=…&type=…}. */
@Named
@ViewScoped
public class NewFilingPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject CourtService service;
    @Inject ChildService children;
    @Inject Messages messages;
    @Inject Clock clock;

    /** Made with the form, so that a form sent twice is written once. */
    private final FilingId id = FilingId.next();

    private final FilingForm form = new FilingForm();
    private ChildId child;
    private ChildDetails details;

    public void load() {
        details = children.details(child);
        form.setSentOn(LocalDate.now(clock));
    }

    public String record() {
        service.record(new RecordFiling(id, child, form.content()));
        messages.done("court.new.done", form.getSentOn());
        return "/court/details?faces-redirect=true&filing=" + id;
    }

    /** The kind of filing that a duty asks for. */
    public CourtFilingType getType() {
        return form.getType();
    }

    public void setType(CourtFilingType type) {
        form.setType(type);
    }

    public FilingForm getForm() {
        return form;
    }

    public ChildDetails getDetails() {
        return details;
    }

    public ChildId getChild() {
        return child;
    }

    public void setChild(ChildId child) {
        this.child = child;
    }
}
