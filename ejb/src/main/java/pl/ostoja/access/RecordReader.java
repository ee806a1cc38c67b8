package pl.ostoja.access;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import pl.ostoja.audit.Audited;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.DatedRow;
import pl.ostoja.shared.Period;

/** A person named as reader of a restricted record (VIS-2). */
@Entity
@Audited("READER")
@Table(name = "access_reader")
class RecordReader extends DatedRow {
    @Embedded
    private AccountId account;

    @Enumerated(EnumType.STRING)
    @Column(name = "record_kind")
    private RecordKind kind;

    @Column(name = "record_id")
    private UUID record;

    protected RecordReader() {}

    RecordReader(CentreId centre, AccountId account, RecordKind kind, UUID record, LocalDate since) {
        super(centre, Period.from(since));
        this.account = account;
        this.kind = kind;
        this.record = record;
    }

    AccountId account() {
        return account;
    }

    @Override
    public UUID auditSubject() {
        return record;
    }
}
