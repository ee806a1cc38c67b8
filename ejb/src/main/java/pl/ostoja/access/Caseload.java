package pl.ostoja.access;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import pl.ostoja.audit.Audited;
import pl.ostoja.audit.AuditedRecord;
import pl.ostoja.centre.CentreId;
import pl.ostoja.shared.Ids;
import pl.ostoja.shared.Period;

/** One record in the caseload of a person or a team, for a time: whoever holds it is responsible for it and sees it (VIS-3). */
@Entity
@Audited("CASELOAD")
@Table(name = "access_caseload")
class Caseload implements AuditedRecord {
    @Id
    private UUID id;

    @Embedded
    private CentreId centre;

    @Embedded
    private AccountId account;

    @Embedded
    private TeamId team;

    @Enumerated(EnumType.STRING)
    @Column(name = "record_kind")
    private RecordKind kind;

    @Column(name = "record_id")
    private UUID record;

    @Embedded
    private Period period;

    @Column(name = "end_reason")
    private String endReason;

    @Version
    @Column(name = "version")
    private long version;

    protected Caseload() {}

    static Caseload ofPerson(CentreId centre, AccountId account, RecordKind kind, UUID record, LocalDate since) {
        return new Caseload(centre, account, null, kind, record, since);
    }

    static Caseload ofTeam(CentreId centre, TeamId team, RecordKind kind, UUID record, LocalDate since) {
        return new Caseload(centre, null, team, kind, record, since);
    }

    private Caseload(CentreId centre, AccountId account, TeamId team, RecordKind kind, UUID record, LocalDate since) {
        this.id = Ids.next();
        this.centre = centre;
        this.account = account;
        this.team = team;
        this.kind = kind;
        this.record = record;
        this.period = Period.from(since);
    }

    /** The last day of responsibility; from the next day on the record is not seen any more. */
    void end(LocalDate lastDay, String reason) {
        period = period.endedOn(lastDay);
        endReason = reason;
    }

    UUID id() {
        return id;
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

    Period period() {
        return period;
    }

    Optional<String> endReason() {
        return Optional.ofNullable(endReason);
    }

    @Override
    public UUID auditCentre() {
        return centre.value();
    }

    @Override
    public UUID auditId() {
        return id;
    }

    @Override
    public UUID auditSubject() {
        return record;
    }
}
