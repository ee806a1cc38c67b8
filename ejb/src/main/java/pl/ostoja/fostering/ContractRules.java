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
     * FST-7: a professional family has a contract for at least four years, a family children's home for at least five (UWR art. 54(5), 62(3)). FST-8: one
     * at a time.
     *
     * @param forms what the family is on the first day
     * @param law of the first day
     */
    static void check(Period term, FamilyForms forms, Collection<Period> others, Law law) {
        if (!forms.hasContract()) {
            throw new BusinessRuleViolation("FST-7", "fostering.violation.noContractForForm", term.since());
        }
        boolean home = forms.forms().contains(FamilyForm.FAMILY_HOME);
        LocalDate least = Terms.lastValidDay(term.since(), law.whole(home ? LegalNumber.CONTRACT_MIN_Y_RDD : LegalNumber.CONTRACT_MIN_Y_PROF));
        if (term.until().isBefore(least)) {
            throw new BusinessRuleViolation("FST-7", "fostering.violation.contractTooShort", least);
        }
        if (others.stream().anyMatch(term::overlaps)) {
            throw new BusinessRuleViolation("FST-8", "fostering.violation.contractsOverlap");
        }
    }
}
