package pl.ostoja.access;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import pl.ostoja.audit.Audited;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.DatedRow;
import pl.ostoja.shared.Period;

/**
 * Somebody stands in (<i>zastępca</i>) for whoever holds a record, while the latter is away: the deputy sees the record as its holder does (VIS-8). It holds
 * only as long as the caseload does, so that a record that is handed on has no deputy of the one before.
 */
@Entity
@Audited("DEPUTY")
@Table(name = "access_deputy")
class Deputy extends DatedRow {
    @Column(name = "absence_id")
    private UUID absence;

    @Embedded
    private AccountId account;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "deputy_id"))
    private AccountId deputy;

    @Enumerated(EnumType.STRING)
    @Column(name = "record_kind")
    private RecordKind kind;

    @Column(name = "record_id")
    private UUID record;

    protected Deputy() {}

    Deputy(CentreId centre, Absent absent, AccountId deputy, RecordKind kind, UUID record, Period period) {
        super(centre, period);
        this.absence = absent.absence();
        this.account = absent.account();
        this.deputy = deputy;
        this.kind = kind;
        this.record = record;
    }

    /**
     * VIS-9: where what was written down of the absence was corrected: an end that was that of the absence moves with it, and nothing lies outside of it.
     *
     * @return empty if nothing is left
     */
    static Optional<Period> follow(Period own, Period before, Period now) {
        LocalDate since = own.since().equals(before.since()) ? now.since() : later(own.since(), now.since());
        boolean lastedToTheEnd = own.isOpen() || own.until().equals(before.until());
        LocalDate until = lastedToTheEnd ? now.until() : earlier(own.until(), now.until());
        return until != null && until.isBefore(since) ? Optional.empty() : Optional.of(new Period(since, until));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate orNone) {
        return orNone == null || one.isBefore(orNone) ? one : orNone;
    }

    void stands(Period now) {
        lasts(now);
    }

    AccountId deputy() {
        return deputy;
    }

    UUID record() {
        return record;
    }

    @Override
    public UUID auditSubject() {
        return record;
    }
}
