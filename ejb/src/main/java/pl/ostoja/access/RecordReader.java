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
import java.util.UUID;
import pl.ostoja.audit.Audited;
import pl.ostoja.audit.AuditedRecord;
import pl.ostoja.centre.CentreId;
import pl.ostoja.shared.Ids;
import pl.ostoja.shared.Period;

/** A person named as reader of a restricted record (VIS-2). */
@Entity
@Audited("READER")
@Table(name = "access_reader")
class RecordReader implements AuditedRecord {
    @Id
    private UUID id;

    @Embedded
    private CentreId centre;

    @Embedded
    private AccountId account;

    @Enumerated(EnumType.STRING)
    @Column(name = "record_kind")
    private RecordKind kind;

    @Column(name = "record_id")
    private UUID record;

    @Embedded
    private Period period;

    @Version
    @Column(name = "version")
    private long version;

    protected RecordReader() {}

    RecordReader(CentreId centre, AccountId account, RecordKind kind, UUID record, LocalDate since) {
        this.id = Ids.next();
        this.centre = centre;
        this.account = account;
        this.kind = kind;
        this.record = record;
        this.period = Period.from(since);
    }

    void end(LocalDate lastDay) {
        period = period.endedOn(lastDay);
    }

    UUID id() {
        return id;
    }

    AccountId account() {
        return account;
    }

    Period period() {
        return period;
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
