package pl.ostoja.web.leaving;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import pl.ostoja.leaving.AidDecision;
import pl.ostoja.leaving.LeavingAidContent;
import pl.ostoja.leaving.LeavingAidKind;
import pl.ostoja.leaving.RefusalGround;
import pl.ostoja.shared.BusinessRuleViolation;

/** What is typed about an aid. */
public class LeavingAidForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private LeavingAidKind aid;
    private LocalDate appliedOn;
    private AidDecision decision;
    private LocalDate decidedOn;
    private RefusalGround refusedFor;
    private String number;
    private BigDecimal amount;
    private boolean inKind;
    private LocalDate since;
    private LocalDate until;
    private String otherwiseWhy;
    private String note;
    private boolean otherwise;

    /** The rule that accepts with a reason what is granted otherwise than the act says. */
    private static final String OTHERWISE = "LEV-10";

    static LeavingAidForm of(LeavingAidContent content) {
        LeavingAidForm form = new LeavingAidForm();
        form.aid = content.kind();
        form.appliedOn = content.appliedOn();
        form.decision = content.decision();
        form.decidedOn = content.decidedOn();
        form.refusedFor = content.refusedFor();
        form.number = content.number();
        form.amount = content.amount();
        form.inKind = content.inKind();
        form.since = content.since();
        form.until = content.until();
        form.otherwiseWhy = content.otherwiseWhy();
        form.note = content.note();
        form.otherwise = content.otherwiseWhy() != null;
        return form;
    }

    LeavingAidContent content() {
        return new LeavingAidContent(aid, appliedOn, decision, decidedOn, refusedFor, number, amount, inKind, since, until, otherwiseWhy, note);
    }

    /** Asks for the reason once the rule has refused, and not before. */
    void answer(BusinessRuleViolation refusal) {
        otherwise |= OTHERWISE.equals(refusal.rule());
    }

    /** Whether it was refused because it is otherwise than the act says. */
    public boolean isOtherwise() {
        return otherwise;
    }

    public LeavingAidKind[] getAids() {
        return LeavingAidKind.values();
    }

    public AidDecision[] getDecisions() {
        return AidDecision.values();
    }

    public RefusalGround[] getRefusalGrounds() {
        return RefusalGround.values();
    }

    public LeavingAidKind getAid() {
        return aid;
    }

    public void setAid(LeavingAidKind aid) {
        this.aid = aid;
    }

    public LocalDate getAppliedOn() {
        return appliedOn;
    }

    public void setAppliedOn(LocalDate appliedOn) {
        this.appliedOn = appliedOn;
    }

    public AidDecision getDecision() {
        return decision;
    }

    public void setDecision(AidDecision decision) {
        this.decision = decision;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    public RefusalGround getRefusedFor() {
        return refusedFor;
    }

    public void setRefusedFor(RefusalGround refusedFor) {
        this.refusedFor = refusedFor;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public boolean isInKind() {
        return inKind;
    }

    public void setInKind(boolean inKind) {
        this.inKind = inKind;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getOtherwiseWhy() {
        return otherwiseWhy;
    }

    public void setOtherwiseWhy(String otherwiseWhy) {
        this.otherwiseWhy = otherwiseWhy;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
