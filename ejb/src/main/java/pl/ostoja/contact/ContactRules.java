package pl.ostoja.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import pl.ostoja.authority.ContactLimit;
import pl.ostoja.authority.ContactLimitHeld;
import pl.ostoja.authority.ContactLimits;
import pl.ostoja.authority.LegalFacts;
import pl.ostoja.people.PersonId;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.shared.BusinessRuleViolation;

/** What can be written down as a contact, and what only with a reason. */
final class ContactRules {
    private ContactRules() {}

    /** CON-1: what has happened, in the life of the child; a home leave that took place is an absence of the child and no contact. */
    static void checkDays(ContactContent content, CareFacts care, LocalDate today) {
        if (content.heldOn().isAfter(today)) {
            throw violation("CON-1", "inTheFuture", content.heldOn());
        }
        if (content.heldOn().isBefore(care.born()) || care.died() != null && content.heldOn().isAfter(care.died())) {
            throw violation("CON-1", "outsideLife", content.heldOn());
        }
        if (content.kind() == ContactKind.HOME_LEAVE && content.outcome() == ContactOutcome.TOOK_PLACE) {
            throw violation("CON-1", "leaveIsAnAbsence");
        }
    }

    /** CON-2: with somebody of the child's file (KRO art. 113 § 1, 113⁶). */
    static void checkPerson(PersonId person, Set<UUID> relatives) {
        if (!relatives.contains(person.value())) {
            throw violation("CON-2", "notOfTheFile");
        }
    }

    /**
     * CON-3: that a contact took place though it was forbidden is written down only with the reason, and no other contact carries such a reason (KRO art.
     * 113², 113³, 119¹ § 1).
     *
     * @return what is to be kept
     */
    static ContactContent explained(ContactContent content, LegalFacts facts) {
        List<ContactLimitHeld> limits = ContactLimits.on(content.heldOn(), content.person().value(), facts);
        ContactLimit forbids = forbids(content.kind(), content.isSupervised(), limits);
        if (forbids == null || content.outcome() != ContactOutcome.TOOK_PLACE) {
            return content.withoutReason();
        }
        if (content.despiteWhy() == null || content.despiteWhy().isBlank()) {
            throw violation("CON-3", "forbidden", forbids);
        }
        return content;
    }

    /** What stands against the contact, the same for one that took place and one that is planned; null if nothing does. */
    static ContactLimit forbids(ContactKind kind, boolean supervised, List<ContactLimitHeld> limits) {
        return limits.stream()
                .map(ContactLimitHeld::limit)
                .filter(limit -> kind.isForbiddenBy(limit, supervised))
                .findFirst()
                .orElse(null);
    }

    static BusinessRuleViolation violation(String rule, String name, Object... args) {
        return new BusinessRuleViolation(rule, "contact.violation." + name, args);
    }
}
