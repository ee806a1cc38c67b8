package pl.ostoja.settlement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.ostoja.settlement.Entry.About;
import pl.ostoja.settlement.Entry.Totals;
import pl.ostoja.shared.Explanation;

/**
 * What has to be booked so that a closed month says what is known now. SET-70: what was booked is never changed; the difference between it and what is
 * computed now is booked beside it, for each payer, category, year of care and fact. SET-71: where nothing differs there is nothing to book.
 *
 * @param booked so far, corrections included
 * @param now as computed from all that is known
 */
public record Correction(About about, Totals booked, Totals now) {

    public static List<Correction> between(Collection<Entry> booked, Collection<Line> now) {
        Map<About, Totals> before = sums(booked);
        Map<About, Totals> after = sums(now.stream().map(Entry::of).toList());
        List<Correction> corrections = new ArrayList<>();
        before.forEach((about, totals) -> add(corrections, about, totals, after.getOrDefault(about, Totals.NONE)));
        after.forEach((about, totals) -> {
            if (!before.containsKey(about)) {
                add(corrections, about, Totals.NONE, totals);
            }
        });
        return corrections;
    }

    public Totals difference() {
        return now.minus(booked);
    }

    /** As it is booked. */
    public Entry entry() {
        return new Entry(about, difference());
    }

    /** SET-36. */
    public Explanation why() {
        Totals difference = difference();
        return Explanation.of(
                "settlement.correction",
                about.category(),
                booked.days(),
                booked.base().zloty(),
                now.days(),
                now.base().zloty(),
                difference.base().zloty(),
                difference.municipal().zloty(),
                difference.county().zloty());
    }

    private static void add(List<Correction> corrections, About about, Totals booked, Totals now) {
        if (!booked.equals(now)) {
            corrections.add(new Correction(about, booked, now));
        }
    }

    private static Map<About, Totals> sums(Collection<Entry> entries) {
        Map<About, Totals> sums = new LinkedHashMap<>();
        entries.forEach(entry -> sums.merge(entry.about(), entry.totals(), Totals::plus));
        return sums;
    }
}
