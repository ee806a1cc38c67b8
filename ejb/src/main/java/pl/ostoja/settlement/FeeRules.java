package pl.ostoja.settlement;

import java.time.LocalDate;
import java.util.List;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.Period;

/** What can be written down about the fee of parents, and what cannot. */
final class FeeRules {
    private FeeRules() {}

    /**
     * SET-68: a fee is for days of care, from the placement on (UWR art. 193(1a)); none is set for a child that was left right after
     * birth (193(7)). A relief that makes it less says by how much, and by no more than it is.
     */
    static void check(FeeContent content, CareFacts care, List<PayerDecision> payers) {
        Period days = new Period(content.since(), content.until());
        boolean inCare = care.episodes().stream().anyMatch(episode -> !days.since().isBefore(episode.since()) && episode.lastsOn(days.since()));
        if (!inCare) {
            throw new BusinessRuleViolation("SET-68", "settlement.violation.feeOutOfCare", content.since());
        }
        if (payers.stream().anyMatch(decision -> decision.excluded() == NotShared.ABANDONED)) {
            throw new BusinessRuleViolation("SET-68", "settlement.violation.feeOfAbandoned");
        }
        boolean less = content.relief() != null && content.relief().isLess();
        if (less != (content.reliefAmount() != null) || less && content.reliefAmount().compareTo(content.amount()) > 0) {
            throw new BusinessRuleViolation("SET-68", "settlement.violation.feeRelief");
        }
    }

    /** SET-81: a bureau is told of arrears, so after the fee began, and not in the future. */
    static void checkTold(FeeContent content, LocalDate today) {
        LocalDate told = content.bureauToldOn();
        if (told != null && (told.isAfter(today) || told.isBefore(content.since()))) {
            throw new BusinessRuleViolation("SET-81", "settlement.violation.bureauTold", told);
        }
    }

    /** SET-68: nothing is paid in the future. */
    static void check(FeePaymentContent content, LocalDate today) {
        if (content.paidOn().isAfter(today)) {
            throw new BusinessRuleViolation("SET-68", "settlement.violation.paidInTheFuture", content.paidOn());
        }
    }
}
