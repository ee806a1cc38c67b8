package pl.ostoja.ledger;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.settlement.Category;
import pl.ostoja.settlement.Entry.About;
import pl.ostoja.settlement.NotShared;
import pl.ostoja.settlement.Payers;
import pl.ostoja.settlement.Percent;

/** What the amounts of a line are of, as it is kept. */
@Embeddable
record LineAbout(
        @Column(name = "child_id") UUID child,
        @Column(name = "care_month") LocalDate month,
        @Column(name = "stay_id") UUID stay,
        @Column(name = "fact_id") UUID fact,
        @Enumerated(EnumType.STRING) @Column(name = "category") Category category,
        @Column(name = "year_of_care") Integer year,
        @Column(name = "rate") BigDecimal rate,
        @Enumerated(EnumType.STRING) @Column(name = "not_shared") NotShared notShared,
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "paying_county")) TerytCode payingCounty,
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "paying_municipality")) TerytCode payingMunicipality)
        implements Serializable {

    static LineAbout of(About about) {
        return new LineAbout(
                about.child(), about.month().atDay(1), about.stay(), about.fact(), about.category(), about.year(), about.rate().value().setScale(2),
                about.notShared(), about.payers().county(), about.payers().municipality());
    }

    About about() {
        return new About(child, careMonth(), stay, fact, category, year, Percent.of(rate), notShared, payers());
    }

    YearMonth careMonth() {
        return YearMonth.from(month);
    }

    Payers payers() {
        return new Payers(payingCounty, payingMunicipality);
    }
}
