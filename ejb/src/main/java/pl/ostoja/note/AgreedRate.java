package pl.ostoja.note;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import pl.ostoja.audit.Audited;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.RecordedRow;
import pl.ostoja.settlement.Interest;
import pl.ostoja.settlement.Percent;

/** The rate of interest on late payment that a centre agreed on with its debtors, from a day on. */
@Entity
@Audited("AGREED_RATE")
@Table(name = "note_agreed_rate")
@SQLRestriction("removed_on is null")
class AgreedRate extends RecordedRow {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AgreedRateId id;

    @Column(name = "since")
    private LocalDate since;

    @Column(name = "yearly")
    private BigDecimal yearly;

    protected AgreedRate() {}

    AgreedRate(AgreeRate agreed, CentreId centre) {
        super(centre);
        this.id = agreed.id();
        this.since = agreed.since();
        this.yearly = agreed.yearly();
    }

    Interest.Rate rate() {
        return new Interest.Rate(since, Percent.of(yearly));
    }

    AgreedRateDetails details() {
        return new AgreedRateDetails(id, since, yearly, version());
    }

    @Override
    public UUID auditId() {
        return id.value();
    }
}
