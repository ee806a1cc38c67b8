package pl.ostoja.fostering;

import java.time.LocalDate;
import java.util.Collection;
import pl.ostoja.law.Law;
import pl.ostoja.law.LegalNumber;
import pl.ostoja.law.Terms;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.Period;

/** Which contracts a family can have. */
final class ContractRules {
    private ContractRules() {}

    /**
     * FST-7: a professional family has a contract for at least four years, a family children's home for at least five (UWR art. 54(5), 62(3)).
     *
     * @param forms what the family is on the first day
     * @param law of the first day
     */
    static void checkTerm(ContractTerm term, FamilyForms forms, Law law) {
        if (!forms.hasContract()) {
            throw new BusinessRuleViolation("FST-7", "fostering.violation.noContractForForm", term.since());
        }
        boolean home = forms.forms().contains(FamilyForm.FAMILY_HOME);
        LocalDate least = Terms.lastValidDay(term.since(), law.whole(home ? LegalNumber.CONTRACT_MIN_Y_RDD : LegalNumber.CONTRACT_MIN_Y_PROF));
        if (term.until().isBefore(least)) {
            throw new BusinessRuleViolation("FST-7", "fostering.violation.contractTooShort", least);
        }
    }

    /**
     * FST-28: a contract is made for one form (UWR art. 54, 62), and ends before the family changes to another.
     *
     * @param contracts the days on which those of the family hold
     */
    static void checkForms(FamilyForms before, FamilyForms after, LocalDate since, Collection<Period> contracts) {
        if (after.hasContract() && before.besideKinship().equals(after.besideKinship())) {
            return;
        }
        contracts.stream().filter(held -> !held.until().isBefore(since)).findFirst().ifPresent(held -> {
            throw new BusinessRuleViolation("FST-28", "fostering.violation.contractLasts", held.until(), since.minusDays(1));
        });
    }

    /** FST-8: one at a time. */
    static void refuseOverlap(ContractTerm term, Collection<Period> others) {
        if (others.stream().anyMatch(term.held()::overlaps)) {
            throw new BusinessRuleViolation("FST-8", "fostering.violation.contractsOverlap");
        }
    }

    /**
     * FST-9: professional families are made within the limit that the county's programme sets (UWR art. 56, 180(1)). A contract that follows the last one of the
     * same professional family without a gap makes none.
     *
     * @param before what the family was on the day before
     * @param others how many other professional families have a contract on the first day
     * @param limit of that day, 0 if none is known
     */
    static void refuseOverLimit(ContractTerm term, FamilyForms before, FamilyForms forms, Collection<Period> own, long others, int limit) {
        boolean renewed = before.forms().contains(FamilyForm.PROFESSIONAL) && own.stream().anyMatch(last -> last.contains(term.since().minusDays(1)));
        if (forms.forms().contains(FamilyForm.PROFESSIONAL) && !renewed && limit > 0 && others >= limit) {
            throw new BusinessRuleViolation("FST-9", "fostering.violation.overTheLimit", limit, term.since());
        }
    }

    /** FST-10: a contract ends before the day agreed on one of its days, and with a reason. */
    static void checkEnd(ContractTerm term) {
        if ((term.endedOn() == null) != (term.endReason() == null || term.endReason().isBlank())) {
            throw new BusinessRuleViolation("FST-10", "fostering.violation.contractEndIncomplete");
        }
        if (term.endedOn() != null && (term.endedOn().isBefore(term.since()) || !term.endedOn().isBefore(term.until()))) {
            throw new BusinessRuleViolation("FST-10", "fostering.violation.contractEndOutside", term.since(), term.until());
        }
    }
}
