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
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.faces.Query;
import pl.ostoja.web.facility.FacilityChoices;
import pl.ostoja.web.placement.WherePage;

/** Who could take the children of a request, the best first, and what stands in the way of the others: {@code /offer/places?request=…}. */
@Named
@RequestScoped
@Exported(at = "/offer/places", title = "offer.places", kind = "FAMILY")
public class RankingPage implements ExportedList<GroupAnswer> {
    @Inject RequestService requests;
    @Inject OfferService offers;
    @Inject ChildService children;
    @Inject FacilityChoices institutions;
    @Inject WherePage where;
    @Inject Query query;

    private RequestDetails request;
    private ChildDetails details;
    private List<GroupAnswer> ranked;
    private Page<GroupAnswer> answers;

    @Override
    public Page<GroupAnswer> page(PageRequest request) {
        return Page.slice(ranked(), request);
    }

    @Override
    public List<Column<GroupAnswer>> columns() {
        return List.of(
                new Column<>("placement.where.family", group -> group.first().label()),
                new Column<>("people.fileNumber", group -> group.first().fileNumber()),
                new Column<>("placement.where.form", group -> group.first().form()),
                new Column<>("people.place", group -> group.first().place()),
                new Column<>("placement.where.distance", group -> group.first().distance().grade()),
                new Column<>("placement.where.kilometres", group -> group.first().distance().number()),
                new Column<>("placement.where.school", group -> group.toSchool().grade()),
                new Column<>("placement.where.kilometresToSchool", group -> group.toSchool().number()),
                new Column<>("fostering.taken", group -> group.first().taken()),
                new Column<>("fostering.free", group -> group.first().free()),
                new Column<>("placement.where.verdict", GroupAnswer::verdict),
                new Column<>("placement.where.findings", group -> where.findings(group.reasons(), group.remarks())));
    }

    public void load() {
        request = requests.details(id());
        details = children.details(request.children().getFirst().child());
        answers = page(query.page());
    }

    private List<GroupAnswer> ranked() {
        if (ranked == null) {
            var verdict = query.constant("verdict", WhereToLive.Verdict.class);
            ranked = offers.ranking(id()).stream().filter(answer -> verdict == null || answer.verdict() == verdict).toList();
        }
        return ranked;
    }

    private RequestId id() {
        return new RequestId(query.id("request"));
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

    /** Whether any distance of the page is said in kilometres. */
    public boolean isMeasured() {
        return answers.rows().stream().anyMatch(answer -> answer.first().distance().isMeasured() || answer.toSchool().isMeasured());
    }

    public List<Choice> getInstitutions() {
        return institutions.working();
    }

    public WhereToLive.Verdict[] getVerdicts() {
        return WhereToLive.Verdict.values();
    }
}
