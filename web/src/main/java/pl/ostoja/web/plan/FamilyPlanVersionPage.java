package pl.ostoja.web.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.assistance.AssistanceService;
import pl.ostoja.assistance.CaseDetails;
import pl.ostoja.plan.AgreePlan;
import pl.ostoja.plan.Agreement;
import pl.ostoja.plan.FamilyPlanService;
import pl.ostoja.plan.PlanId;
import pl.ostoja.plan.PlanVersion;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;
import pl.ostoja.web.faces.Messages;

/** One version of the plan of work with a family, read, agreed, taken away, or read by the family: {@code /plan/family-version?plan=…}, {@code /plan/family-plain?plan=…}. */
@Named
@ViewScoped
public class FamilyPlanVersionPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject FamilyPlanService service;
    @Inject AssistanceService families;
    @Inject Messages messages;
    @Inject Clock clock;

    private PlanId plan;
    private PlanVersion row;
    private CaseDetails file;
    private LocalDate agreedOn;
    private String signedBy;
    private String reason;

    public void load() {
        row = service.version(plan);
        file = families.details(row.plan().subject().assistance());
        Agreement known = row.plan().agreement();
        agreedOn = known == null ? getToday() : known.agreedOn();
        signedBy = known == null ? null : known.signedBy();
    }

    public String agree() {
        service.agree(new AgreePlan(plan, row.plan().version(), new Agreement(agreedOn, signedBy)));
        messages.done("plan.agree.done");
        return list();
    }

    public String remove() {
        service.remove(plan, row.plan().version(), reason);
        messages.done("plan.remove.done", row.plan().number());
        return list();
    }

    /** Where what somebody else wrote down meanwhile and what is typed here part. */
    public List<Difference> getDifferences() {
        row = service.version(plan);
        Agreement theirs = row.plan().agreement();
        return Differences.between(theirs, new Agreement(agreedOn, signedBy))
                .in("plan.agreedOn", theirs == null ? null : theirs.agreedOn(), agreedOn)
                .in("plan.signedBy", theirs == null ? null : theirs.signedBy(), signedBy)
                .found();
    }

    private String list() {
        return "/plan/family?faces-redirect=true&case=" + row.plan().subject().assistance();
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    public PlanVersion getRow() {
        return row;
    }

    public CaseDetails getFile() {
        return file;
    }

    public PlanId getPlan() {
        return plan;
    }

    public void setPlan(PlanId plan) {
        this.plan = plan;
    }

    public LocalDate getAgreedOn() {
        return agreedOn;
    }

    public void setAgreedOn(LocalDate agreedOn) {
        this.agreedOn = agreedOn;
    }

    public String getSignedBy() {
        return signedBy;
    }

    public void setSignedBy(String signedBy) {
        this.signedBy = signedBy;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
