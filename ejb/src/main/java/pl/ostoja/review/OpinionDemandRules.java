package pl.ostoja.review;

import java.time.LocalDate;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.shared.BusinessRuleViolation;

/** What can be written down of a demand for opinions (UWR art. 139a, 164(2)(1)). */
public final class OpinionDemandRules {
    private OpinionDemandRules() {}

    /** REV-22: a demand has come, for a child that was in foster care on that day; the opinions go out on that day or later, and not in the future. */
    public static void check(OpinionDemandContent demand, CareFacts care, LocalDate today) {
        if (demand.cameOn().isAfter(today)) {
            throw violation("demandInTheFuture", demand.cameOn());
        }
        if (care.episodes().stream().noneMatch(episode -> episode.spans(demand.cameOn()))) {
            throw violation("demandNotInCare", demand.cameOn());
        }
        if (demand.sentOn() != null && demand.sentOn().isBefore(demand.cameOn())) {
            throw violation("sentBeforeDemand", demand.cameOn());
        }
        if (demand.sentOn() != null && demand.sentOn().isAfter(today)) {
            throw violation("sentInTheFuture", demand.sentOn());
        }
    }

    private static BusinessRuleViolation violation(String name, LocalDate day) {
        return new BusinessRuleViolation("REV-22", "review.violation." + name, day);
    }
}
