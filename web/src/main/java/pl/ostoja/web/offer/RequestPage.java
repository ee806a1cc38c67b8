package pl.ostoja.web.offer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.offer.CorrectRequest;
import pl.ostoja.offer.RequestContent;
import pl.ostoja.offer.RequestDetails;
import pl.ostoja.offer.RequestId;
import pl.ostoja.offer.RequestService;
import pl.ostoja.offer.Urgency;
import pl.ostoja.placement.DocumentTerms;
import pl.ostoja.placement.LegalBasis;
import pl.ostoja.placement.StayCourseService;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;
import pl.ostoja.web.placement.ChildRecordPage;

/** One request, read, corrected, withdrawn and removed: {@code /offer/details?request=…} and {@code /offer/correct?request=…}. */
@Named
@ViewScoped
public class RequestPage extends ChildRecordPage<RequestDetails> {
    private static final long serialVersionUID = 1L;

    @Inject RequestService service;
    @Inject StayCourseService course;

    private RequestId request;
    private RequestForm form;
    private DocumentTerms documents;

    @Override
    protected RequestDetails stored() {
        return service.details(request);
    }

    @Override
    protected void opened(RequestDetails row) {
        isAbout(row.children().getFirst().child());
        form = RequestForm.of(row.content());
        documents = isPlanned(row.content()) ? course.plannedDocuments(row.content().neededOn()) : null;
    }

    /** Ordered by a court, and not at once. */
    private static boolean isPlanned(RequestContent content) {
        boolean ordered = content.basis() == LegalBasis.COURT_ORDER || content.basis() == LegalBasis.FOREIGN_ORDER || content.basis() == LegalBasis.JUVENILE_ACT;
        return ordered && content.urgency() != Urgency.AT_ONCE;
    }

    public String correct() {
        service.correct(new CorrectRequest(request, getRow().version(), form.content()));
        return here("offer.correct.done");
    }

    public String withdraw() {
        service.withdraw(request, getRow().version(), getReason());
        return here("offer.withdraw.done");
    }

    public String remove() {
        service.remove(request, getRow().version(), getReason());
        return to("/offer/list", "offer.remove.done");
    }

    private String here(String done) {
        return to("/offer/details?request=" + request, done);
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        return Differences.between(reread().content(), form.content())
                .in("offer.neededOn", RequestContent::neededOn)
                .in("offer.basis", RequestContent::basis)
                .in("offer.urgency", RequestContent::urgency)
                .in("offer.town", RequestContent::town)
                .in("offer.needs", RequestContent::needs)
                .found();
    }

    /** By when who takes the children gets what accompanies them; null if the placement is not planned. */
    public DocumentTerms getDocuments() {
        return documents;
    }

    public RequestForm getForm() {
        return form;
    }

    public RequestId getRequest() {
        return request;
    }

    public void setRequest(RequestId request) {
        this.request = request;
    }
}
