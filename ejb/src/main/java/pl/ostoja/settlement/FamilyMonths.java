package pl.ostoja.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import pl.ostoja.centre.CentreId;
import pl.ostoja.fostering.Families;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.fostering.WorkingFamily;
import pl.ostoja.law.CurrentLaw;
import pl.ostoja.law.CurrentPolicies;
import pl.ostoja.law.LegalNumber;
import pl.ostoja.law.PolicyChoice;
import pl.ostoja.shared.Period;

/** Makes {@link FamilyMonth}s of what a centre has written down. All children count, also those whom the caller does not see. */
@ApplicationScoped
class FamilyMonths {
    @Inject
    CurrentLaw law;

    @Inject
    CurrentPolicies policies;

    @Inject
    CostRecords records;

    @Inject
    Families families;

    /** From the first to the last, in as many statements as one; without those of which the law is not known. */
    SortedMap<YearMonth, FamilyMonth> of(CentreId centre, FosterFamilyId family, YearMonth asked, YearMonth last) {
        YearMonth known = YearMonth.from(law.book().history(LegalNumber.PROF_WAGE_MIN).getFirst().validFrom());
        YearMonth first = asked.isBefore(known) ? known : asked;
        if (first.isAfter(last)) {
            return Collections.emptySortedMap();
        }
        UUID id = family.value();
        Collection<CostFacts> children = records.whereabouts(records.with(Set.of(id), Period.of(first.atDay(1), last.atEndOfMonth())));
        WorkingFamily working = families.working(family);
        List<PolicyChoice> choices = policies.choices(centre);
        SortedMap<YearMonth, FamilyMonth> months = new TreeMap<>();
        for (YearMonth each = first; !each.isAfter(last); each = each.plusMonths(1)) {
            LocalDate day = each.atDay(1);
            SettlementMonth month = new SettlementMonth(
                    each, Settings.of(choices, day), law.book(), List.of(), new AverageCosts(List.of(), Map.of()), List.of());
            List<DaysWithFamily> days = children.stream().map(facts -> DaysWithFamily.of(id, facts, month)).toList();
            months.put(each, new FamilyMonth(month, law.on(day), working, days));
        }
        return months;
    }
}
