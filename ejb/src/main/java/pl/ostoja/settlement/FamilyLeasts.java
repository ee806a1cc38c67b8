package pl.ostoja.settlement;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import pl.ostoja.shared.BusinessRuleViolation;

/** What a family costs as it is written down, against what the law makes of it. */
final class FamilyLeasts {
    private static final List<Category> RECKONED = List.of(Category.REMUNERATION, Category.RESPITE_PAY, Category.HOUSING);

    private final Collection<RecordedFamilyCost> recorded;

    FamilyLeasts(Collection<RecordedFamilyCost> recorded) {
        this.recorded = recorded;
    }

    static boolean isReckoned(Category category) {
        return RECKONED.contains(category);
    }

    /** The home that housing of the month was last reckoned from; null if there is none. */
    HomeCosts home(YearMonth month) {
        return recorded.stream()
                .filter(cost -> cost.isIn(month))
                .map(cost -> cost.content().home())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    List<FamilyReckoning.Reckoned> in(SortedMap<YearMonth, FamilyMonth> months, HomeCosts home) {
        List<FamilyReckoning.Reckoned> costs = new ArrayList<>();
        months.forEach((month, reckoned) -> RECKONED.stream()
                .map(category -> reckoned.of(category, sum(Category.REMUNERATION, month), home))
                .filter(Objects::nonNull)
                .forEach(least -> costs.add(FamilyReckoning.Reckoned.of(least, sum(least.category(), month)))));
        return costs;
    }

    /** SET-93: in none of the months the family gets less than the law demands, all of the category taken together, unless a reason is given. */
    void refuseBelow(FamilyCostContent content, SortedMap<YearMonth, FamilyMonth> months) {
        for (Map.Entry<YearMonth, FamilyMonth> month : months.entrySet()) {
            if (content.home() != null) {
                month.getValue().refuseCrowded(content.home());
            }
            Least least = month.getValue().of(content.category(), sum(Category.REMUNERATION, month.getKey()), content.home());
            Grosze paid = Grosze.of(content.amount()).plus(sum(content.category(), month.getKey()));
            if (least != null && least.demanded() && paid.compareTo(Grosze.of(least.amount())) < 0) {
                throw new BusinessRuleViolation("SET-93", "settlement.violation.belowLeast", month.getKey().atDay(1), least.amount(), paid.zloty());
            }
        }
    }

    private Grosze sum(Category category, YearMonth month) {
        return recorded.stream()
                .filter(cost -> cost.content().category() == category && cost.isIn(month))
                .map(cost -> Grosze.of(cost.content().amount()))
                .reduce(Grosze.NONE, Grosze::plus);
    }
}
