package pl.ostoja.qualification;

import java.time.LocalDate;
import java.util.Collection;
import pl.ostoja.people.PersonId;
import pl.ostoja.shared.BusinessRuleViolation;

/** What may be written down of the conditions. */
final class CheckRules {
    private CheckRules() {}

    /** QUA-18: a paper of each adult names one of them, what the family shows once names nobody; no paper is of a day to come. */
    static void check(CheckContent check, Collection<PersonId> adults, LocalDate today) {
        checkPerson(check.kind(), check.person(), adults);
        if (check.issuedOn().isAfter(today)) {
            throw new BusinessRuleViolation("QUA-18", "qualification.violation.inTheFuture", check.issuedOn());
        }
    }

    /** QUA-5: an exemption has an end that is not before its beginning, and names whom a paper would name. */
    static void check(ExemptionContent exemption, Collection<PersonId> adults) {
        checkPerson(exemption.kind(), exemption.person(), adults);
        if (exemption.until().isBefore(exemption.since())) {
            throw new BusinessRuleViolation("QUA-5", "qualification.violation.endsBeforeItBegins");
        }
    }

    private static void checkPerson(CheckKind kind, PersonId person, Collection<PersonId> adults) {
        if (kind.isOfEachAdult() ? person == null || !adults.contains(person) : person != null) {
            throw new BusinessRuleViolation("QUA-18", "qualification.violation.whose", kind);
        }
    }
}
