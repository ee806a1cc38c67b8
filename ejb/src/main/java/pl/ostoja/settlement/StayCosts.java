package pl.ostoja.settlement;

import static pl.ostoja.settlement.CircumstanceKind.DISABILITY_SUPPLEMENT;
import static pl.ostoja.settlement.CircumstanceKind.ELSEWHERE;
import static pl.ostoja.settlement.CircumstanceKind.JUVENILE_SUPPLEMENT;
import static pl.ostoja.settlement.CircumstanceKind.RESPITE;
import static pl.ostoja.settlement.CircumstanceKind.WITHOUT_BENEFIT;

import java.util.UUID;
import pl.ostoja.law.LegalNumber;
import pl.ostoja.law.Readings;
import pl.ostoja.placement.CareForm;
import pl.ostoja.settlement.CareRun.Counted;
import pl.ostoja.shared.Explanation;

/** What one stay costs in a month. */
final class StayCosts {
    private static final int DAYS_OF_A_MONTH = 30;

    private final MonthOfCare care;
    private final SettlementMonth month;
    private final Sharing sharing;
    private final Counted stay;
    private final long days;
    private final long elsewhere;
    private final long respite;
    private final long withBenefit;

    /** @param days those of the stay in the month that are paid */
    StayCosts(MonthOfCare care, Sharing sharing, Counted stay, long days) {
        this.care = care;
        this.month = care.month();
        this.sharing = sharing;
        this.stay = stay;
        this.days = days;
        this.elsewhere = days & care.on(ELSEWHERE);
        this.respite = (stay.stay().form() == CareForm.RESPITE_FAMILY ? days : days & care.on(RESPITE)) & ~elsewhere;
        this.withBenefit = days & ~care.on(WITHOUT_BENEFIT);
    }

    void settle() {
        if (!stay.stay().form().isFamilyBased()) {
            institution();
            return;
        }
        benefit();
        supplement(DISABILITY_SUPPLEMENT, Category.DISABILITY_SUPPLEMENT, LegalNumber.SUPPLEMENT_DISABILITY);
        supplement(JUVENILE_SUPPLEMENT, Category.JUVENILE_SUPPLEMENT, LegalNumber.SUPPLEMENT_JUVENILE);
        care.placesOf(stay).forEach(this::sharedCosts);
    }

    /**
     * SET-12: the benefit depends on the form of the family alone (art. 80(1)). SET-14: of a part of a month it is due for the days (art. 87(4)). SET-15:
     * while the child is elsewhere and the carers bear no cost it is a part (art. 87(2)). SET-16: in respite the respite family gets it (art. 87(5)), by
     * the child's own form (law.md 20.15). SET-18: not all days are with benefit.
     */
    private void benefit() {
        LegalNumber number = stay.ownForm() == CareForm.KINSHIP_FAMILY ? LegalNumber.BENEFIT_KINSHIP : LegalNumber.BENEFIT_OTHER_FAMILY;
        long cuts = month.amountCuts(number) | sharing.cuts() | Days.edges(elsewhere) | Days.edges(respite);
        long reductions = month.amountCuts(LegalNumber.REDUCED_BENEFIT_PCT) & elsewhere;
        Days.cut(withBenefit, cuts | reductions, piece -> {
            if ((piece & elsewhere) != Days.NONE) {
                Percent percent = month.tariff(Days.first(piece)).percent(LegalNumber.REDUCED_BENEFIT_PCT);
                monthly(Category.REDUCED_BENEFIT, care.circumstance(ELSEWHERE, piece), number, percent, piece);
            } else if ((piece & respite) != Days.NONE) {
                monthly(Category.RESPITE_BENEFIT, care.circumstance(RESPITE, piece), number, Percent.ALL, piece);
            } else {
                monthly(Category.MAINTENANCE_BENEFIT, null, number, Percent.ALL, piece);
            }
        });
    }

    /** SET-17: for the days for which it is granted (art. 81); SET-15: not while the child is elsewhere (art. 87(3)). */
    private void supplement(CircumstanceKind granted, Category category, LegalNumber number) {
        long due = withBenefit & care.on(granted) & ~elsewhere;
        Days.cut(due, month.amountCuts(number) | sharing.cuts() | Days.edges(respite), piece -> {
            Category payee = (piece & respite) == Days.NONE ? category : Category.RESPITE_SUPPLEMENT;
            monthly(payee, care.circumstance(granted, piece), number, Percent.ALL, piece);
        });
    }

    private void monthly(Category category, UUID fact, LegalNumber number, Percent percent, long piece) {
        Price price = month.tariff(Days.first(piece)).price(number);
        if (price == null || percent == null) {
            care.missing(piece, Explanation.of("settlement.missing.amount", number));
        } else {
            care.add(sharing, stay, category, fact, piece, Cost.of(Cost.Measure.DAYS, price, percent, Days.count(piece), month.length()));
        }
    }

    /** SET-24: cut at years of care and payers only. */
    private void sharedCosts(UUID family, long there) {
        for (SharedCost cost : month.sharedCosts(family)) {
            Days.cut(there, sharing.cuts(), piece -> care.add(
                    sharing, stay, cost.category(), family, piece,
                    Cost.of(Cost.Measure.CHILD_DAYS, cost.cost(), Percent.ALL, Days.count(piece), cost.childDays())));
        }
    }

    private void institution() {
        UUID facility = care.facilityOf(stay.stay());
        Price price = facility == null ? null : month.averageCost(facility, stay.stay().form());
        if (price == null) {
            care.missing(days, Explanation.of(facility == null ? "settlement.missing.facility" : "settlement.missing.averageCost"));
            return;
        }
        int there = Days.count(care.daysIn(facility));
        Days.cut(days, sharing.cuts(), piece -> care.add(
                sharing, stay, Category.INSTITUTION, facility, piece, partOfMonth(price, Days.count(piece), there)));
    }

    /**
     * What some days in an institution cost. SET-20: by the days of the month. SET-21 ({@code DAYS_30}): thirtieths, a full month is one amount. SET-22
     * ({@code WHOLE_MONTH}): one amount for each institution and month, by the child's days there. SET-23: intervention is always settled by the days of
     * the month (art. 191(12), law.md 20.18).
     *
     * @param there all paid days of the child in the institution in the month
     */
    private Cost partOfMonth(Price price, int counted, int there) {
        Readings.PartialMonth reading =
                stay.stay().form().takesEmergencies() ? Readings.PartialMonth.ACTUAL_DAYS_IN_MONTH : month.settings().partialMonth();
        return switch (reading) {
            case ACTUAL_DAYS_IN_MONTH -> Cost.of(Cost.Measure.DAYS, price, Percent.ALL, counted, month.length());
            case DAYS_30 -> Cost.of(Cost.Measure.DAYS, price, Percent.ALL, counted, there == month.length() ? there : DAYS_OF_A_MONTH);
            case WHOLE_MONTH -> Cost.of(Cost.Measure.DAYS_THERE, price, Percent.ALL, counted, there);
        };
    }
}
