package pl.ostoja.web.leaving;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import pl.ostoja.leaving.AidRoute;
import pl.ostoja.leaving.CorrectLeavingAid;
import pl.ostoja.leaving.LeavingAidContent;
import pl.ostoja.leaving.LeavingAidDetails;
import pl.ostoja.leaving.LeavingAidFile;
import pl.ostoja.leaving.LeavingAidId;
import pl.ostoja.leaving.LeavingAidService;
import pl.ostoja.placement.ChildDetails;
import pl.ostoja.placement.ChildService;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;
import pl.ostoja.web.faces.Messages;

/** One aid, decided on, corrected or taken away: {@code /leaving/aid?aid=…}. */
@Named
@ViewScoped
public class LeavingAidPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject LeavingAidService service;
    @Inject ChildService children;
    @Inject Messages messages;

    private LeavingAidId aid;
    private LeavingAidDetails row;
    private ChildDetails details;
    private List<AidRoute> routes;
    private LeavingAidForm form;
    private String reason;

    public void load() {
        LeavingAidFile file = service.file(aid);
        row = file.aid();
        routes = file.routes();
        details = children.details(row.child());
        form = LeavingAidForm.of(row.content());
    }

    public String correct() {
        try {
            service.correct(new CorrectLeavingAid(aid, row.version(), reason, form.content()));
        } catch (BusinessRuleViolation refusal) {
            form.answer(refusal);
            throw refusal;
        }
        return done("leaving.aid.correct.done");
    }

    public String remove() {
        service.remove(aid, row.version(), reason);
        return done("leaving.aid.remove.done");
    }

    private String done(String what) {
        messages.done(what);
        return "/leaving/details?faces-redirect=true&child=" + row.child();
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        row = service.aid(aid);
        return Differences.between(row.content(), form.content())
                .in("leaving.aid.kind", LeavingAidContent::kind)
                .in("leaving.aid.appliedOn", LeavingAidContent::appliedOn)
                .in("leaving.aid.decision", LeavingAidContent::decision)
                .in("leaving.aid.decidedOn", LeavingAidContent::decidedOn)
                .in("leaving.aid.refusedFor", LeavingAidContent::refusedFor)
                .in("leaving.aid.number", LeavingAidContent::number)
                .in("leaving.aid.amount", LeavingAidContent::amount)
                .in("leaving.aid.inKind", LeavingAidContent::inKind)
                .in("leaving.aid.since", LeavingAidContent::since)
                .in("leaving.aid.until", LeavingAidContent::until)
                .in("leaving.aid.otherwiseWhy", LeavingAidContent::otherwiseWhy)
                .in("leaving.note", LeavingAidContent::note)
                .found();
    }

    public LeavingAidDetails getRow() {
        return row;
    }

    public ChildDetails getDetails() {
        return details;
    }

    public List<AidRoute> getRoutes() {
        return routes;
    }

    public LeavingAidForm getForm() {
        return form;
    }

    public LeavingAidId getAid() {
        return aid;
    }

    public void setAid(LeavingAidId aid) {
        this.aid = aid;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
