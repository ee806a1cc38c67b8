package pl.ostoja.fostering;

import java.time.LocalDate;
import pl.ostoja.shared.BusinessRuleViolation;

/** FST-45: what may be written down of a request for a contract. */
final class ContractRequestRules {
    private ContractRequestRules() {}

    /**
     * For a form that has a contract, asked for by today; an opinion has a day, an author and an outcome, a refusal a day and reasons; none of it is of a day before the
     * request or to come, and what was refused was not taken back.
     */
    static void check(ContractRequestContent content, LocalDate today) {
        FamilyHistory.refuseStart(content.since(), null, today);
        if (content.form() != FamilyForm.PROFESSIONAL && content.form() != FamilyForm.FAMILY_HOME) {
            throw refused("requestForm");
        }
        boolean heard = content.opinionOn() != null;
        if (heard == blank(content.opinionBy()) || heard != (content.opinionPositive() != null)) {
            throw refused("opinionIncomplete");
        }
        if ((content.refusedOn() != null) == blank(content.refusedWhy())) {
            throw refused("refusalIncomplete");
        }
        if (content.refusedOn() != null && content.withdrawnOn() != null) {
            throw refused("refusedAndWithdrawn");
        }
        checkDay(content.opinionOn(), content, today);
        checkDay(content.until(), content, today);
    }

    /** What a contract has settled is neither refused nor taken back, nor taken away. */
    static void refuseSettled(boolean settled) {
        if (settled) {
            throw refused("requestSettled");
        }
    }

    private static void checkDay(LocalDate day, ContractRequestContent content, LocalDate today) {
        if (day != null && (day.isBefore(content.since()) || day.isAfter(today))) {
            throw new BusinessRuleViolation("FST-45", "fostering.violation.requestDays", content.since(), today);
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static BusinessRuleViolation refused(String name) {
        return new BusinessRuleViolation("FST-45", "fostering.violation." + name);
    }
}
