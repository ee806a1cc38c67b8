package pl.ostoja.web.offer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.offer.OfferService;
import pl.ostoja.offer.RequestDetails;
import pl.ostoja.offer.RequestId;
import pl.ostoja.offer.RequestService;
import pl.ostoja.placement.ChildDetails;
import pl.ostoja.placement.ChildService;
import pl.ostoja.placement.GroupAnswer;
import pl.ostoja.placement.WhereToLive;
import pl.ostoja.shared.Page;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.faces.Query;
import pl.ostoja.web.facility.FacilityChoices;

/** Who could take the children of a request, the best first, and what stands in the way of the others: {@code /offer/places?request=…}. */
@Named
@RequestScoped
public class RankingPage {
    @Inject RequestService requests;
    @Inject OfferService offers;
    @Inject ChildService children;
    @Inject FacilityChoices institutions;
    @Inject Query query;

    private RequestDetails request;
    private ChildDetails details;
    private Page<GroupAnswer> answers;

    public void load() {
        request = requests.details(new RequestId(query.id("request")));
        details = children.details(request.children().getFirst().child());
        var verdict = query.constant("verdict", WhereToLive.Verdict.class);
        List<GroupAnswer> all = offers.ranking(request.id()).stream().filter(answer -> verdict == null || answer.verdict() == verdict).toList();
        var page = query.page();
        answers = new Page<>(all.stream().skip(page.offset()).limit(page.size()).toList(), all.size(), page);
    }

    public RequestDetails getRequest() {
        return request;
    }

    public ChildDetails getDetails() {
        return details;
    }

    public Page<GroupAnswer> getAnswers() {
        return answers;
    }

    public List<Choice> getInstitutions() {
        return institutions.working();
    }

    public WhereToLive.Verdict[] getVerdicts() {
        return WhereToLive.Verdict.values();
    }
}
