package pl.ostoja.assistance;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import pl.ostoja.access.AccountId;
import pl.ostoja.audit.Audited;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.RecordedRow;

/** A contact of an assistant with a family: planned, begun, and then written down once; from then on it is corrected with a reason. */
@Entity
@Audited("ASSISTANCE_VISIT")
@Table(name = "assistance_visit")
@SQLRestriction("removed_on is null")
class Visit extends RecordedRow {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private VisitId id;

    @Embedded
    private AssistanceCaseId assistance;

    /** Whose visit it is. */
    @Embedded
    private AccountId account;

    /** Null of one that nobody planned. */
    @Embedded
    private VisitPlan plan;

    @Column(name = "begun_at")
    private Instant begunAt;

    /** Null until the assistant says so; a visit may be written down without. */
    @Column(name = "ended_at")
    private Instant endedAt;

    /** Null until it is written down. */
    @Embedded
    private VisitNote note;

    @Column(name = "signed_at")
    private Instant signedAt;

    protected Visit() {}

    Visit(VisitId id, CentreId centre, AssistanceCaseId assistance, AccountId account) {
        super(centre);
        this.id = id;
        this.assistance = assistance;
        this.account = account;
    }

    void plan(VisitPlan planned) {
        plan = planned;
    }

    /** Once; who says so twice began at the first time. */
    void begin(Instant now) {
        begunAt = begunAt == null ? now : begunAt;
    }

    void end(Instant now) {
        endedAt = endedAt == null ? now : endedAt;
    }

    /** AVI-15: what was written down, with the minutes from the beginning of the visit to its end, or till now, if nobody typed any. */
    VisitNote timed(VisitNote written, Instant now) {
        return VisitTime.fill(written, begunAt, endedAt == null ? now : endedAt);
    }

    void sign(VisitNote written, AccountId by, Instant now) {
        note = written;
        account = by;
        signedAt = now;
    }

    /** What was believed before stays in the history of the record. */
    void correct(VisitNote corrected) {
        note = corrected;
    }

    VisitId id() {
        return id;
    }

    AssistanceCaseId assistance() {
        return assistance;
    }

    AccountId account() {
        return account;
    }

    boolean isBegun() {
        return begunAt != null;
    }

    boolean isSigned() {
        return note != null;
    }

    /** When it took place, or is to. */
    LocalDate on() {
        return isSigned() ? note.heldOn() : plan.on();
    }

    /** @param wordsHidden whether what was talked about is not shown */
    VisitDetails details(String name, boolean wordsHidden) {
        VisitNote shown = note != null && wordsHidden ? note.withoutWords() : note;
        return new VisitDetails(id, assistance, account, name, plan, begunAt, endedAt, shown, signedAt, wordsHidden, version());
    }

    @Override
    public UUID auditId() {
        return id.value();
    }

    @Override
    public UUID auditSubject() {
        return assistance.value();
    }
}
