package pl.ostoja.settlement;

import java.time.LocalDate;
import java.util.List;
import pl.ostoja.law.LegalNumber;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.CareLaw;

/**
 * How what an uninterrupted run of care costs in a month is shared. SET-30: the municipality bears 10 % in the first year of care, 30 % in the second and 50 %
 * from the third on (UWR art. 191(9)-(10)).
 */
final class Sharing {
    private final SettlementMonth month;
    private final List<PayerDecision> decisions;
    private final NotShared byAge;
    private final int firstYear;
    private final int nextYearFrom;
    private final long paid;
    private final long cuts;

    /** @param paid the days of the run in the month that are paid */
    Sharing(SettlementMonth month, CareRun run, YearsOfCare years, List<PayerDecision> all, long paid) {
        this.month = month;
        this.paid = paid;
        this.decisions = of(run, all);
        // SET-32 (law.md 20.20): the beginning of uninterrupted care decides.
        this.byAge = run.since().isBefore(CareLaw.IN_FORCE) ? NotShared.BEFORE_2012 : null;
        this.firstYear = years.on(month.day(1));
        this.nextYearFrom = month.number(years.firstDay(firstYear + 1));
        this.cuts = payerCuts() | month.rateCuts() | 1L << nextYearFrom;
    }

    /** SET-26: the days on which a year of care begins, also where the rate stays (law.md 20.13), a rate changes, or somebody else pays. */
    long cuts() {
        return cuts;
    }

    Payers payers(int day) {
        PayerDecision decision = decision(day);
        if (decision == null) {
            return Payers.UNDECIDED;
        }
        return byAge == null ? decision.payers() : new Payers(decision.county(), null);
    }

    /** Null if the rate is not known. */
    Share share(Grosze base, Category category, CareForm form, int day) {
        int year = rateYear(day);
        NotShared why = notShared(category, form, decision(day));
        if (why != null) {
            return Share.none(base, year, why);
        }
        LegalNumber number = Tariff.RATES.get(Math.min(year, Tariff.RATES.size()) - 1);
        Percent rate = month.tariff(day).percent(number);
        return rate == null ? null : Share.of(base, year, rate, month.tariff(day).article(number));
    }

    /** SET-31 ({@code RATE_CHANGE_IN_MONTH}): the year of the day, or that of the first or last paid day of the month (law.md 20.17). */
    private int rateYear(int day) {
        return switch (month.settings().rateChange()) {
            case SPLIT_BY_DAYS -> year(day);
            case WHOLE_MONTH_OLD_RATE -> year(paid == Days.NONE ? day : Days.first(paid));
            case WHOLE_MONTH_NEW_RATE -> year(paid == Days.NONE ? day : Days.last(paid));
        };
    }

    private int year(int day) {
        return day < nextYearFrom ? firstYear : firstYear + 1;
    }

    private NotShared notShared(Category category, CareForm form, PayerDecision decision) {
        if (decision == null) {
            return NotShared.UNDECIDED;
        }
        if (decision.excluded() != null) {
            return decision.excluded();
        }
        if (byAge != null) {
            return byAge;
        }
        NotShared byKind = category.notShared(form, month.settings());
        return byKind == null && decision.municipality() == null ? NotShared.UNDECIDED : byKind;
    }

    /** SET-58: after a lost dispute nobody is known to pay until it is decided anew. */
    private PayerDecision decision(int day) {
        for (int i = decisions.size() - 1; i >= 0; i--) {
            PayerDecision decision = decisions.get(i);
            if (!decision.since().isAfter(month.day(day))) {
                return decision.stillHoldsOn(month.day(day)) ? decision : null;
            }
        }
        return null;
    }

    /** Decisions on another episode are none on this one (UWR art. 191(4)). */
    private static List<PayerDecision> of(CareRun run, List<PayerDecision> all) {
        boolean areAll = all.isEmpty() || run.decided().contains(all.getFirst().since()) && run.decided().contains(all.getLast().since());
        return areAll ? all : all.stream().filter(decision -> run.decided().contains(decision.since())).toList();
    }

    private long payerCuts() {
        long days = Days.NONE;
        for (PayerDecision decision : decisions) {
            days |= payerCut(decision.since()) | payerCut(decision.lostFrom());
        }
        return days;
    }

    /** Only where somebody else pays than the day before: not where a decision says the same again, or is lost that had been replaced. */
    private long payerCut(LocalDate on) {
        int day = on == null || !month.contains(on) ? 1 : on.getDayOfMonth();
        return day > 1 && PayerDecision.differ(decision(day - 1), decision(day)) ? 1L << day : Days.NONE;
    }
}
