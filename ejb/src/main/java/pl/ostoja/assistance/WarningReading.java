package pl.ostoja.assistance;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import pl.ostoja.access.AccountId;
import pl.ostoja.audit.Audited;
import pl.ostoja.audit.AuditedRecord;
import pl.ostoja.centre.CentreId;

/** That somebody has read a warning about a family, in these words (AVI-14). */
@Entity
@Audited("WARNING_READING")
@Table(name = "assistance_warning_reading")
class WarningReading implements AuditedRecord {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private WarningReadingId id;

    @Embedded
    private CentreId centre;

    @Embedded
    private AssistanceCaseId assistance;

    @Embedded
    private AccountId account;

    @Column(name = "warning")
    private String warning;

    @Column(name = "read_at")
    private Instant readAt;

    protected WarningReading() {}

    WarningReading(WarningReadingId id, CentreId centre, AssistanceCaseId assistance, AccountId account, String warning, Instant readAt) {
        this.id = id;
        this.centre = centre;
        this.assistance = assistance;
        this.account = account;
        this.warning = warning;
        this.readAt = readAt;
    }

    @Override
    public UUID auditCentre() {
        return centre.value();
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
