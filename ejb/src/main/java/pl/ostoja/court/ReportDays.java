package pl.ostoja.court;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The schedule of reports: each order sets days and withdraws days of those before it. */
@ApplicationScoped
class ReportDays {
    @Inject
    FamilyCourts courts;

    @Inject
    Clock clock;

    /**
     * CRT-9: from now on the order sets these days and withdraws those; refused where another order sets the same day, or none sets what is withdrawn.
     *
     * @param reason why days go that it set before; null of a new order
     */
    void change(FamilyOrder order, Collection<LocalDate> sets, Collection<LocalDate> withdraws, String reason) {
        List<ReportDay> all = new ArrayList<>(courts.days(order.family()));
        for (ReportDay day : List.copyOf(all)) {
            if (isWithdrawnBy(day, order) && !withdraws.contains(day.dueOn())) {
                day.stand();
            }
            if (day.order().equals(order.id()) && !sets.contains(day.dueOn())) {
                day.remove(LocalDate.now(clock), reason);
                all.remove(day);
            }
        }
        withdraws.stream()
                .filter(day -> all.stream().noneMatch(one -> isWithdrawnBy(one, order) && one.dueOn().equals(day)))
                .forEach(day -> FamilyOrderRules.standing(all, day).withdraw(order.id()));
        sets.stream().filter(day -> all.stream().noneMatch(one -> one.order().equals(order.id()) && one.dueOn().equals(day))).forEach(day -> {
            FamilyOrderRules.refuseStanding(all, day);
            courts.add(new ReportDay(order, day));
        });
    }

    FamilyOrderDetails details(FamilyOrder order, Collection<ReportDay> all) {
        List<LocalDate> sets = all.stream().filter(day -> day.order().equals(order.id())).map(ReportDay::dueOn).toList();
        List<LocalDate> withdraws = all.stream().filter(day -> isWithdrawnBy(day, order)).map(ReportDay::dueOn).toList();
        return new FamilyOrderDetails(order.id(), order.family(), order.content(), sets, withdraws, order.version());
    }

    private static boolean isWithdrawnBy(ReportDay day, FamilyOrder order) {
        return day.withdrawnBy().filter(order.id()::equals).isPresent();
    }
}
