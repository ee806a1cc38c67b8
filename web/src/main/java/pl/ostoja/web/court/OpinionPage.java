package pl.ostoja.web.court;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.court.CorrectOpinionRequest;
import pl.ostoja.court.OpinionRequestDetails;
import pl.ostoja.court.OpinionRequestId;
import pl.ostoja.court.OpinionRequestService;
import pl.ostoja.web.faces.Difference;

/** A request for an opinion is corrected or taken away: {@code /court/correct-opinion?request=…}. */
@Named
@ViewScoped
public class OpinionPage extends FamilyCourtChangePage {
    private static final long serialVersionUID = 1L;

    private final OpinionForm form = new OpinionForm();

    @Inject OpinionRequestService requests;

    private OpinionRequestId request;
    private OpinionRequestDetails row;
    private String reason;

    @Override
    public void load() {
        row = requests.details(request);
        form.show(row.content());
        setAssistance(row.family());
        super.load();
    }

    public String correct() {
        requests.correct(new CorrectOpinionRequest(request, row.version(), reason, form.content()));
        return done("court.opinion.corrected");
    }

    public String remove() {
        requests.remove(request, row.version(), reason);
        return removed("court.opinion.removed");
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        row = requests.details(request);
        return form.differences(row.content());
    }

    public OpinionForm getForm() {
        return form;
    }

    public OpinionRequestId getRequest() {
        return request;
    }

    public void setRequest(OpinionRequestId request) {
        this.request = request;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
