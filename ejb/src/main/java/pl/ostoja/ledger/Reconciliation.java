package pl.ostoja.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import pl.ostoja.placement.CareForm;
import pl.ostoja.settlement.Correction;
import pl.ostoja.settlement.Entry;
import pl.ostoja.settlement.Entry.About;
import pl.ostoja.settlement.Line;
import pl.ostoja.settlement.SettledMonth;
import pl.ostoja.shared.Period;

/**
 * What a closed month of a child needs so that the ledger says what is known now. LDG-6: the difference is booked, and where nothing differs nothing is.
 */
final class Reconciliation {
    private final Collection<LedgerLine> booked;
    private final SettledMonth now;
    private final Changes changes;

    /**
     * A correction, with what the ledger keeps beside it.
     *
     * @param days the days on which it makes a difference, from the first to the last
     */
    record Found(Correction correction, CareForm form, Period days, Late late) {}

    private Reconciliation(Collection<LedgerLine> booked, SettledMonth now, Changes changes) {
        this.booked = booked;
        this.now = now;
        this.changes = changes;
    }

    /** @param booked all lines about the child in the month, of its own run and of those that corrected it */
    static List<Found> of(Collection<LedgerLine> booked, SettledMonth now, Changes changes) {
        Reconciliation reconciliation = new Reconciliation(booked, now, changes);
        return Correction.between(booked.stream().map(LedgerLine::entry).toList(), now.lines()).stream().map(reconciliation::found).toList();
    }

    private Found found(Correction correction) {
        About about = correction.about();
        Period days = days(about);
        CareForm form = Stream.concat(
                        now.lines().stream().filter(line -> Entry.of(line).about().equals(about)).map(Line::form),
                        booked.stream().filter(line -> line.entry().about().equals(about)).map(LedgerLine::form))
                .findFirst()
                .orElseThrow();
        return new Found(correction, form, days, late(about, days.since()));
    }

    /** LDG-7: from the first day on which it makes a difference to the day on which the fact was written down. */
    private Late late(About about, LocalDate first) {
        List<UUID> records = Stream.of(about.stay(), about.fact()).filter(Objects::nonNull).toList();
        return changes.source(about.child(), records)
                .map(change -> new Late(
                        Math.max(0, ChronoUnit.DAYS.between(first, change.on())), change.kind(), change.record(), change.subject(), change.at()))
                .orElse(null);
    }

    /** The days that are booked and not there now, or the other way round; all of them where only the amount is another. */
    private Period days(About about) {
        MonthDays before = new MonthDays();
        MonthDays after = new MonthDays();
        for (LedgerLine line : booked) {
            if (line.entry().about().equals(about) && (!line.isCorrecting() || line.amounts().days() != 0)) {
                before.turn(line.period());
            }
        }
        now.lines().stream().filter(line -> Entry.of(line).about().equals(about)).forEach(line -> after.add(line.days()));
        return before.difference(after).orElseGet(() -> before.together(after).orElseGet(() -> whole(about.month())));
    }

    private static Period whole(YearMonth month) {
        return Period.of(month.atDay(1), month.atEndOfMonth());
    }
}
