package pl.ostoja.fostering;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import pl.ostoja.law.Law;
import pl.ostoja.law.LegalNumber;
import pl.ostoja.law.Terms;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.Explanation;

/** FST-46: upon what a contract is made (UWR art. 54(1)-(2), 61a(1)). */
final class ContractGrounds {
    private ContractGrounds() {}

    /**
     * A contract settles a request of the family for the same form, on a day from the request on until today; where no request is known, somebody says why.
     *
     * @param asked the request that is named, null if none is
     * @param form of the family on the first day of the contract
     */
    static void check(ContractBasis basis, ContractRequestContent asked, FamilyForm form, LocalDate today) {
        if (basis.signedOn() != null && basis.signedOn().isAfter(today)) {
            throw refused("signedLater", today);
        }
        if (asked == null) {
            if (basis.unknownWhy() == null || basis.unknownWhy().isBlank()) {
                throw refused("requestMissing");
            }
            return;
        }
        if (basis.signedOn() == null || basis.signedOn().isBefore(asked.since())) {
            throw refused("signedBefore", asked.since());
        }
        if (asked.until() != null) {
            throw refused("requestOver", asked.until());
        }
        if (asked.form() != form) {
            throw refused("requestForOtherForm");
        }
    }

    /**
     * The ground, or the refusal that there is none: without the experience the opinion must be positive, and never is a contract made before it was heard.
     *
     * @param asked the request that is named, null if none is
     * @param fosterSince day from which it is a foster family
     * @param law of the day on which the contract was made
     */
    static ContractGround of(ContractBasis basis, ContractRequestContent asked, LocalDate fosterSince, Law law) {
        if (asked == null) {
            return ContractGround.UNKNOWN;
        }
        if (asked.form() == FamilyForm.FAMILY_HOME) {
            return ContractGround.FAMILY_HOME;
        }
        if (!asked.wasHeardBy(basis.signedOn())) {
            throw refused("opinionMissing", basis.signedOn());
        }
        LocalDate experienced = Terms.years(fosterSince, law.whole(LegalNumber.CONTRACT_EXPERIENCE_Y));
        if (!basis.signedOn().isBefore(experienced)) {
            return ContractGround.EXPERIENCE;
        }
        if (!Boolean.TRUE.equals(asked.opinionPositive())) {
            throw refused("opinionNegative", experienced);
        }
        return ContractGround.POSITIVE_OPINION;
    }

    /** The same in a sentence, with the experience on the day. */
    static Explanation why(ContractGround ground, ContractBasis basis, LocalDate fosterSince) {
        if (ground == ContractGround.UNKNOWN) {
            return Explanation.of(ground.why(), basis.unknownWhy());
        }
        return Explanation.of(ground.why(), fosterSince, ChronoUnit.YEARS.between(fosterSince, basis.signedOn()));
    }

    private static BusinessRuleViolation refused(String name, Object... args) {
        return new BusinessRuleViolation("FST-46", "fostering.violation." + name, args);
    }
}
