package pl.ostoja.web.leaving;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.leaving.AidStanding;
import pl.ostoja.leaving.LeavingAidDetails;
import pl.ostoja.leaving.LeavingAidId;
import pl.ostoja.leaving.LeavingDetails;
import pl.ostoja.leaving.LeavingPeriodKind;
import pl.ostoja.leaving.LeavingService;
import pl.ostoja.leaving.LeavingStepKind;
import pl.ostoja.placement.ChildId;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;
import pl.ostoja.web.faces.Query;

/** How one young person leaves care: {@code /leaving/details?child=…}. */
@Named
@RequestScoped
@Exported(at = "/leaving/details", title = "leaving.aids", kind = "LEAVING_AID")
public class LeavingPage implements ExportedList<LeavingAidDetails> {
    @Inject LeavingService service;
    @Inject Query query;

    private LeavingDetails details;

    @Override
    public Page<LeavingAidDetails> page(PageRequest request) {
        return Page.slice(getLeaving().aids(), request);
    }

    @Override
    public List<Column<LeavingAidDetails>> columns() {
        return List.of(
                new Column<>("leaving.aid.kind", aid -> aid.content().kind()),
                new Column<>("leaving.aid.appliedOn", aid -> aid.content().appliedOn()),
                new Column<>("leaving.aid.decision", aid -> aid.content().decision()),
                new Column<>("leaving.aid.decidedOn", aid -> aid.content().decidedOn()),
                new Column<>("leaving.aid.refusedFor", aid -> aid.content().refusedFor()),
                new Column<>("leaving.aid.number", aid -> aid.content().number()),
                new Column<>("leaving.aid.amount", aid -> aid.content().amount()),
                new Column<>("leaving.aid.inKind", aid -> aid.content().inKind()),
                new Column<>("leaving.aid.since", aid -> aid.content().since()),
                new Column<>("leaving.aid.until", aid -> aid.content().until()));
    }

    public LeavingDetails getLeaving() {
        if (details == null) {
            details = service.of(new ChildId(query.id("child")));
        }
        return details;
    }

    /** How the aid stands today. */
    public AidStanding standing(LeavingAidId aid) {
        return getLeaving().standings().stream().filter(standing -> standing.aid().equals(aid)).findFirst().orElseThrow();
    }

    public LeavingPeriodKind[] getPeriodKinds() {
        return LeavingPeriodKind.values();
    }

    public LeavingStepKind[] getKinds() {
        return LeavingStepKind.values();
    }
}
