package pl.ostoja.web.court;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import pl.ostoja.court.OpinionRequestId;
import pl.ostoja.court.OpinionRequestService;
import pl.ostoja.court.RecordOpinionRequest;

/** A court asks for the assistant's opinion: {@code /court/opinion?case=…}. */
@Named
@ViewScoped
public class NewOpinionPage extends FamilyCourtChangePage {
    private static final long serialVersionUID = 1L;

    /** Made with the form, so that a form sent twice is written once. */
    private final OpinionRequestId id = OpinionRequestId.next();

    private final OpinionForm form = new OpinionForm();

    @Inject OpinionRequestService requests;

    @Override
    protected void opened() {
        form.setReceivedOn(court().day());
    }

    public String record() {
        requests.record(new RecordOpinionRequest(id, getAssistance(), form.content()));
        return done("court.opinion.done");
    }

    public OpinionForm getForm() {
        return form;
    }
}
