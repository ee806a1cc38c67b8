package pl.ostoja.law;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import pl.ostoja.audit.Audited;
import pl.ostoja.audit.AuditedRecord;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.Ids;

/** A number from an act, as somebody recorded it. Never edited: what changes is recorded anew (PAR-1), so there is no version either. */
@Entity
@Immutable
@Audited("LAW_PARAMETER")
@Table(name = "law_parameter")
class LawParameter implements AuditedRecord {
    @Id
    @Column(name = "id")
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(name = "code")
    private LegalNumber number;

    @Column(name = "amount")
    private BigDecimal amount;

    @Enumerated(EnumType.STRING)
    @Column(name = "unit")
    private LegalUnit unit;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "article")
    private String article;

    @Column(name = "source")
    private String source;

    @Enumerated(EnumType.STRING)
    @Column(name = "evidence")
    private Evidence evidence;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "recorded_by_name")
    private String recordedByName;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected LawParameter() {}

    LawParameter(AddLegalNumber addition, Recorder recorder) {
        this.id = Ids.next();
        this.number = addition.number();
        this.amount = fitting(addition.number(), addition.amount());
        this.unit = number.unit();
        this.validFrom = addition.validFrom();
        this.validTo = addition.validTo();
        this.article = addition.article().strip();
        this.source = addition.source().strip();
        this.evidence = Evidence.VERIFIED;
        this.recordedBy = recorder.account();
        this.recordedByName = recorder.name();
        this.recordedAt = recorder.at();
    }

    /** PAR-6: a number is more than zero, has at most two decimals, and families, persons, days and the like are whole. */
    private static BigDecimal fitting(LegalNumber number, BigDecimal amount) {
        if (amount.signum() <= 0) {
            throw new BusinessRuleViolation("PAR-6", "law.violation.numberNotPositive");
        }
        int decimals = Math.max(0, amount.stripTrailingZeros().scale());
        if (decimals > (number.unit().isDivisible() ? 2 : 0)) {
            throw new BusinessRuleViolation("PAR-6", "law.violation.numberTooPrecise", number.unit());
        }
        return amount.setScale(2);
    }

    LegalValue value() {
        return new LegalValue(number, amount, validFrom, validTo, article, source, evidence);
    }

    Recorder recorder() {
        return new Recorder(recordedBy, recordedByName, recordedAt);
    }

    @Override
    public UUID auditCentre() {
        return null;
    }

    @Override
    public UUID auditId() {
        return id;
    }
}
