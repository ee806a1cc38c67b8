package pl.ostoja.access;

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

/** One record in the caseload of a person or a team, for a time: whoever holds it is responsible for it and sees it (VIS-3). */
@Entity
@Audited("CASELOAD")
@Table(name = "access_caseload")
class Caseload extends DatedRow {
    @Embedded
    private AccountId account;

    @Embedded
    private TeamId team;

    @Enumerated(EnumType.STRING)
    @Column(name = "record_kind")
    private RecordKind kind;

    @Column(name = "record_id")
    private UUID record;

    @Column(name = "end_reason")
    private String endReason;

    /** What it follows from, such as an appointment, and changes with alone; null if it was simply given. */
    @Column(name = "fact_id")
    private UUID fact;

    protected Caseload() {}

    static Caseload ofPerson(CentreId centre, AccountId account, RecordKind kind, UUID record, LocalDate since) {
        return new Caseload(centre, account, null, kind, record, since);
    }

    static Caseload ofFact(CentreId centre, UUID fact, AccountId account, RecordKind kind, UUID record, Period period, String endReason) {
        Caseload held = ofPerson(centre, account, kind, record, period.since());
        held.fact = fact;
        held.lasts(period, endReason);
        return held;
    }

    static Caseload ofTeam(CentreId centre, TeamId team, RecordKind kind, UUID record, LocalDate since) {
        return new Caseload(centre, null, team, kind, record, since);
    }

    private Caseload(CentreId centre, AccountId account, TeamId team, RecordKind kind, UUID record, LocalDate since) {
        super(centre, Period.from(since));
        this.account = account;
        this.team = team;
        this.kind = kind;
        this.record = record;
    }

    /** The last day of responsibility; from the next day on the record is not seen any more. */
    void end(LocalDate lastDay, String reason) {
        end(lastDay);
        endReason = reason;
    }

    /** As long as its fact. */
    void lasts(Period days, String reason) {
        period(days);
        endReason = reason;
    }

    /** The end was a mistake: whoever held it has held it all the time. */
    @Override
    public void goOn() {
        super.goOn();
        endReason = null;
    }

    /** Whether it follows from something else. */
    boolean hasFact() {
        return fact != null;
    }

    Optional<AccountId> account() {
        return Optional.ofNullable(account);
    }

    Optional<TeamId> team() {
        return Optional.ofNullable(team);
    }

    RecordKind kind() {
        return kind;
    }

    UUID record() {
        return record;
    }

    Optional<String> endReason() {
        return Optional.ofNullable(endReason);
    }

    @Override
    public UUID auditSubject() {
        return record;
    }
}
