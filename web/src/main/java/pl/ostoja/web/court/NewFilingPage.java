package pl.ostoja.web.court;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import pl.ostoja.court.CourtFilingType;
import pl.ostoja.court.CourtService;
import pl.ostoja.court.FilingId;
import pl.ostoja.court.RecordFiling;
import pl.ostoja.web.placement.ChildChangePage;

/** Writes down what has gone to a court: {@code /court/new?child=…&type=…}. */
@Named
@ViewScoped
public class NewFilingPage extends ChildChangePage {
    private static final long serialVersionUID = 1L;

    @Inject CourtService service;
    @Inject Clock clock;

    /** Made with the form, so that a form sent twice is written once. */
    private final FilingId id = FilingId.next();

    private final FilingForm form = new FilingForm();

    @Override
    protected void opened() {
        form.setSentOn(LocalDate.now(clock));
    }

    public String record() {
        service.record(new RecordFiling(id, getChild(), form.content()));
        return to("/court/details?filing=" + id, "court.new.done", form.getSentOn());
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
}
