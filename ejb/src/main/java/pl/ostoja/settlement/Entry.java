package pl.ostoja.settlement;

import java.time.YearMonth;
import java.util.UUID;

/**
 * What has been booked of a month: a line, or a correction of some.
 *
 * @param about what the amounts are of
 */
public record Entry(About about, Totals totals) {

    /** What lines must have in common for their amounts to be compared and added. */
    public record About(
            UUID child, YearMonth month, UUID stay, UUID fact, Category category, int year, Percent rate, NotShared notShared, Payers payers) {}

    /** Days and amounts; of a correction they may be below zero. */
    public record Totals(long days, Grosze base, Grosze municipal, Grosze county) {
        static final Totals NONE = new Totals(0, Grosze.NONE, Grosze.NONE, Grosze.NONE);

        Totals plus(Totals other) {
            return new Totals(days + other.days, base.plus(other.base), municipal.plus(other.municipal), county.plus(other.county));
        }

        Totals minus(Totals other) {
            return new Totals(days - other.days, base.minus(other.base), municipal.minus(other.municipal), county.minus(other.county));
        }
    }

    public static Entry of(Line line) {
        Share share = line.share();
        return new Entry(
                new About(
                        line.child(), YearMonth.from(line.days().since()), line.stay(), line.fact(), line.category(), share.year(), share.rate(),
                        share.notShared(), line.payers()),
                new Totals(line.days().days(), line.cost().base(), share.municipal(), share.county()));
    }
}
