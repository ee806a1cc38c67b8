package pl.ostoja.settlement;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.SQLRestriction;
import pl.ostoja.audit.Audited;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.facility.FacilityId;
import pl.ostoja.placement.CareForm;

/** An {@link AverageCost} as it was published, with what it was reckoned from. */
@Entity
@Audited("AVERAGE_COST")
@Table(name = "settlement_average_cost")
@SQLRestriction("removed_on is null")
class RecordedAverage extends RecordedFact {
    @Embedded
    private FacilityId facility;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "voivodeship"))
    private TerytCode voivodeship;

    @Enumerated(EnumType.STRING)
    @Column(name = "facility_type")
    private CareForm type;

    @Column(name = "amount")
    private BigDecimal amount;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    @Column(name = "gazette")
    private String gazette;

    @Embedded
    private YearBasis basis;

    protected RecordedAverage() {}

    /**
     * @param type of the institution, or of those that the average is of
     * @param content as published, the children counted
     */
    RecordedAverage(CentreId centre, PublishAverage published, CareForm type, AverageContent content) {
        super(published.id(), centre);
        this.facility = published.facility();
        this.voivodeship = published.voivodeship();
        this.type = type;
        correct(content);
    }

    final void correct(AverageContent content) {
        amount = content.settledAmount().zloty();
        publishedOn = content.publishedOn();
        gazette = content.gazette();
        basis = content.year() == null ? null : YearBasis.of(content.year());
    }

    FacilityId facility() {
        return facility;
    }

    AverageCost fact() {
        return new AverageCost(
                id().value(), facility == null ? null : facility.value(), voivodeship, type, Grosze.of(amount), publishedOn, gazette);
    }

    AverageDetails details() {
        return new AverageDetails(
                id(), facility, voivodeship, type, amount, publishedOn, fact().effectiveFrom(), gazette, basis == null ? null : basis.costs(), version());
    }
}
