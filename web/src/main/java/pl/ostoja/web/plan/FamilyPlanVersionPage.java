package pl.ostoja.web.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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
import pl.ostoja.web.faces.RecordPage;

/** One version of the plan of work with a family, read, agreed, taken away, or read by the family: {@code /plan/family-version?plan=…}, {@code /plan/family-plain?plan=…}. */
@Named
@ViewScoped
public class FamilyPlanVersionPage extends RecordPage<PlanVersion> {
    private static final long serialVersionUID = 1L;

    @Inject FamilyPlanService service;
    @Inject AssistanceService families;
    @Inject Clock clock;

    private PlanId plan;
    private CaseDetails file;
    private LocalDate agreedOn;
    private String signedBy;

    @Override
    protected PlanVersion stored() {
        return service.version(plan);
    }

    @Override
    protected void opened(PlanVersion row) {
        file = families.details(row.plan().subject().assistance());
        Agreement known = row.plan().agreement();
        agreedOn = known == null ? getToday() : known.agreedOn();
        signedBy = known == null ? null : known.signedBy();
    }

    public String agree() {
        service.agree(new AgreePlan(plan, getRow().plan().version(), new Agreement(agreedOn, signedBy)));
        return list("plan.agree.done");
    }

    public String remove() {
        service.remove(plan, getRow().plan().version(), getReason());
        return list("plan.remove.done", getRow().plan().number());
    }

    /** Where what somebody else wrote down meanwhile and what is typed here part. */
    public List<Difference> getDifferences() {
        Agreement theirs = reread().plan().agreement();
        return Differences.between(theirs, new Agreement(agreedOn, signedBy))
                .in("plan.agreedOn", theirs == null ? null : theirs.agreedOn(), agreedOn)
                .in("plan.signedBy", theirs == null ? null : theirs.signedBy(), signedBy)
                .found();
    }

    private String list(String done, Object... args) {
        return to("/plan/family?case=" + getRow().plan().subject().assistance(), done, args);
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
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
}
