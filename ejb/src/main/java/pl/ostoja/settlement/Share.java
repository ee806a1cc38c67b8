package pl.ostoja.settlement;

import java.io.Serializable;
import pl.ostoja.shared.Explanation;

/**
 * Who bears how much of a line. SET-10: the municipality's part is rounded, the county bears the rest, so that the two always add up (law.md 20.14).
 *
 * @param year of care whose rate holds
 * @param notShared why the municipality bears nothing; null if it bears its part
 */
public record Share(int year, Percent rate, Grosze municipal, Grosze county, NotShared notShared, String article) implements Serializable {

    static Share of(Grosze base, int year, Percent rate, String article) {
        Grosze municipal = rate.share(base);
        return new Share(year, rate, municipal, base.minus(municipal), null, article);
    }

    static Share none(Grosze base, int year, NotShared why) {
        return new Share(year, Percent.NOTHING, Grosze.NONE, base, why, why.article());
    }

    /** SET-36: the arithmetic of the parts, or why there are none. */
    Explanation arithmetic(Grosze base) {
        return notShared == null
                ? Explanation.of("settlement.share", year, rate.value(), base.zloty(), municipal.zloty(), county.zloty())
                : Explanation.of("settlement.share.none", Explanation.of(notShared), county.zloty());
    }
}
