package pl.ostoja.ledger;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;

/**
 * What all lines of a run come to, also those of children that whoever looks may not see.
 *
 * @param lines corrections included
 * @param gaps spans of days that could not be settled
 * @param all corrections included
 * @param corrected what the corrections alone come to
 */
@Embeddable
public record RunTotals(
        @Column(name = "line_count") Integer lines,
        @Column(name = "correction_count") Integer corrections,
        @Column(name = "gap_count") Integer gaps,
        @Embedded
                @AttributeOverride(name = "days", column = @Column(name = "all_days"))
                @AttributeOverride(name = "base", column = @Column(name = "all_base"))
                @AttributeOverride(name = "municipal", column = @Column(name = "all_municipal"))
                @AttributeOverride(name = "county", column = @Column(name = "all_county"))
                Amounts all,
        @Embedded
                @AttributeOverride(name = "days", column = @Column(name = "corrected_days"))
                @AttributeOverride(name = "base", column = @Column(name = "corrected_base"))
                @AttributeOverride(name = "municipal", column = @Column(name = "corrected_municipal"))
                @AttributeOverride(name = "county", column = @Column(name = "corrected_county"))
                Amounts corrected)
        implements Serializable {
    static final RunTotals NONE = new RunTotals(0, 0, 0, Amounts.NONE, Amounts.NONE);

    RunTotals with(LedgerLine line) {
        boolean correcting = line.isCorrecting();
        return new RunTotals(
                lines + 1, correcting ? corrections + 1 : corrections, gaps, all.plus(line.amounts()),
                correcting ? corrected.plus(line.amounts()) : corrected);
    }

    RunTotals withGap() {
        return new RunTotals(lines, corrections, gaps + 1, all, corrected);
    }
}
