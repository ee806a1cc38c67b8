package pl.ostoja.note;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import pl.ostoja.audit.Audited;
import pl.ostoja.audit.AuditedRecord;
import pl.ostoja.centre.CentreId;

/** A municipality or county with which a centre settles (<i>kontrahent</i>). */
@Entity
@Audited("COUNTERPARTY")
@Table(name = "note_counterparty")
class Counterparty implements AuditedRecord {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private CounterpartyId id;

    @Embedded
    private CentreId centre;

    @Embedded
    private CounterpartyContent content;

    @Version
    @Column(name = "version")
    private long version;

    protected Counterparty() {}

    Counterparty(CounterpartyId id, CentreId centre, CounterpartyContent content) {
        this.id = id;
        this.centre = centre;
        this.content = content;
    }

    void correct(CounterpartyContent corrected) {
        content = corrected;
    }

    CounterpartyContent content() {
        return content;
    }

    long version() {
        return version;
    }

    CounterpartyDetails details() {
        return new CounterpartyDetails(id, content, version);
    }

    @Override
    public UUID auditCentre() {
        return centre.value();
    }

    @Override
    public UUID auditId() {
        return id.value();
    }
}
