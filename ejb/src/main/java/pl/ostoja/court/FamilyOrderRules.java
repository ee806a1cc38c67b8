package pl.ostoja.court;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.CourtReference;

/** What can be written down of what courts order and ask about a family with an assistant. */
final class FamilyOrderRules {
    private static final int MOST_DAYS = 60;

    private FamilyOrderRules() {}

    /** CRT-8: an order has come on or after the day on which it was given, and sets days from then on, each once. */
    static void check(FamilyOrderContent order, List<LocalDate> days, LocalDate today) {
        checkCame(order.receivedOn(), order.reference(), today);
        if (order.orderedOn().isAfter(order.receivedOn())) {
            throw refused("orderedLater", order.orderedOn());
        }
        days.stream().filter(day -> day.isBefore(order.orderedOn())).findFirst().ifPresent(day -> {
            throw refused("dayBeforeOrder", day);
        });
        if (new HashSet<>(days).size() < days.size() || days.size() > MOST_DAYS) {
            throw refused("daysTwice", MOST_DAYS);
        }
    }

    /** CRT-8: a request has come; that its day had passed by then may well be. */
    static void check(OpinionRequestContent request, LocalDate today) {
        checkCame(request.receivedOn(), request.reference(), today);
    }

    private static void checkCame(LocalDate receivedOn, String reference, LocalDate today) {
        if (receivedOn.isAfter(today)) {
            throw refused("receivedInTheFuture", receivedOn);
        }
        if (!CourtReference.isPossible(reference)) {
            throw new BusinessRuleViolation("CRT-6", "court.violation.reference");
        }
    }

    /** CRT-9: only a day that stands is withdrawn. */
    static ReportDay standing(Collection<ReportDay> days, LocalDate day) {
        return days.stream()
                .filter(one -> one.stands() && one.dueOn().equals(day))
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolation("CRT-9", "court.violation.noSuchDay", day));
    }

    /** CRT-9: a day that stands is not set again. */
    static void refuseStanding(Collection<ReportDay> days, LocalDate day) {
        if (days.stream().anyMatch(one -> one.stands() && one.dueOn().equals(day))) {
            throw new BusinessRuleViolation("CRT-9", "court.violation.daySetAlready", day);
        }
    }

    private static BusinessRuleViolation refused(String name, Object... args) {
        return new BusinessRuleViolation("CRT-8", "court.violation." + name, args);
    }
}
