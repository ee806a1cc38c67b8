package pl.ostoja.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.math.BigDecimal;
import pl.ostoja.settlement.Cost;
import pl.ostoja.settlement.Grosze;
import pl.ostoja.settlement.Percent;
import pl.ostoja.settlement.Price;

/** What the base of a line was made of; see {@link Cost}. */
@Embeddable
record Parts(
        @Enumerated(EnumType.STRING) @Column(name = "measure") Cost.Measure measure,
        @Column(name = "full_amount") BigDecimal full,
        @Column(name = "percent") BigDecimal percent,
        @Column(name = "counted") Long counted,
        @Column(name = "out_of") Long of,
        @Column(name = "article") String article,
        @Column(name = "source") String source,
        @Column(name = "share_article") String shareArticle)
        implements Serializable {
    static Parts of(Cost cost, String shareArticle) {
        return new Parts(
                cost.measure(), cost.full().amount().zloty(), cost.percent().value().setScale(2), cost.counted(), cost.of(), cost.full().article(),
                cost.full().source(), shareArticle);
    }

    Cost cost(Grosze base) {
        return new Cost(measure, new Price(Grosze.of(full), article, source), Percent.of(percent), counted, of, base);
    }
}
