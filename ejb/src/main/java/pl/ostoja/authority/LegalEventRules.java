package pl.ostoja.authority;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.CourtReference;

/** What can be written down as a legal event of a child, and what cannot. */
final class LegalEventRules {
    private LegalEventRules() {}

    /**
     * AUT-5: what has happened, after the child was born, with an effect no earlier than the decision; only a limit of contacts has a last day. Who agrees to
     * adoption before the court does so with effect from that day (KRO art. 119¹).
     */
    static void checkDays(LegalEventContent content, LocalDate born, LocalDate today) {
        LocalDate effective = content.effectiveOn();
        if (content.issuedOn().isAfter(today)) {
            throw violation("AUT-5", "inTheFuture", content.issuedOn());
        }
        if (content.issuedOn().isBefore(born)) {
            throw violation("AUT-5", "beforeBirth", content.issuedOn());
        }
        if (effective != null && effective.isAfter(today)) {
            throw violation("AUT-5", "notYetEffective", effective);
        }
        if (effective != null && effective.isBefore(content.issuedOn())) {
            throw violation("AUT-5", "effectBeforeDecision", effective, content.issuedOn());
        }
        if (content.holdsUntil() != null && (content.effect().limit() == null || effective == null || content.holdsUntil().isBefore(effective))) {
            throw violation("AUT-5", "lastDay", content.holdsUntil());
        }
        if (content.effect() == LegalEffect.BLANKET_CONSENT && !content.issuedOn().equals(effective)) {
            throw violation("AUT-5", "consentHoldsAtOnce", content.issuedOn());
        }
    }

    /** AUT-5: a court is named where one has decided, and a case reference is written as courts write it. */
    static void checkCourt(LegalEventContent content) {
        boolean named = content.court() != null && !content.court().isBlank();
        if (!named && content.effect().concerns() != LegalEffect.Concerns.NOBODY) {
            throw violation("AUT-5", "courtMissing");
        }
        if (!CourtReference.isPossible(content.reference())) {
            throw violation("AUT-5", "reference");
        }
    }

    /**
     * AUT-6: parental authority is a parent's, a guardian is somebody of the child's file who is no parent, contacts are those of somebody of the file, and
     * nobody is unknown who is known. Two events about one person do not take effect on one day, because nothing would say which of them holds; but of contacts
     * the court may forbid several things at once.
     *
     * @param id of the event, which is not compared with itself
     * @param relatives all who are in the file of the child
     */
    static void checkPerson(LegalEventId id, LegalEventContent content, LegalFacts facts, Set<UUID> relatives) {
        UUID person = content.person() == null ? null : content.person().value();
        switch (content.effect().concerns()) {
            case A_PARENT -> {
                if (person == null || facts.parents().stream().noneMatch(parent -> parent.person().equals(person))) {
                    throw violation("AUT-6", "notAParent");
                }
            }
            case A_GUARDIAN -> {
                if (person == null || !relatives.contains(person) || isParent(person, content.issuedOn(), facts)) {
                    throw violation("AUT-6", "notAGuardian");
                }
            }
            case CONTACTS -> {
                if (person == null || !relatives.contains(person)) {
                    throw violation("AUT-6", "notOfTheFile");
                }
            }
            case NOBODY -> refuseKnown(content, facts, person);
        }
        if (facts.events().stream().anyMatch(other -> !other.id().equals(id.value()) && collides(content.facts(id), other))) {
            throw violation("AUT-6", "sameDay", content.effectiveOn());
        }
    }

    /** AUT-10: a parent is obliged to therapy and the like by a ruling on contacts alone, which says how it is checked (KRO art. 113⁴). */
    static void checkObligation(LegalEventContent content, LegalFacts facts) {
        boolean said = content.obligationManner() != null && !content.obligationManner().isBlank();
        if (content.obligation() == null && !said) {
            return;
        }
        boolean ofParent = content.person() != null && isParent(content.person().value(), content.issuedOn(), facts);
        if (content.effect().concerns() != LegalEffect.Concerns.CONTACTS || !ofParent) {
            throw violation("AUT-10", "obligationOfParent");
        }
        if (content.obligation() == null || !said) {
            throw violation("AUT-10", "obligationChecked");
        }
    }

    private static boolean isParent(UUID person, LocalDate day, LegalFacts facts) {
        return facts.parents().stream().anyMatch(parent -> parent.person().equals(person) && parent.isParentOn(day));
    }

    private static void refuseKnown(LegalEventContent content, LegalFacts facts, UUID person) {
        if (person != null) {
            throw violation("AUT-6", "aboutNobody");
        }
        boolean known = facts.parents().stream().anyMatch(parent -> parent.role() == content.effect().unknown() && parent.isParentOn(content.issuedOn()));
        if (known) {
            throw violation("AUT-6", "parentIsKnown", content.effect().unknown());
        }
    }

    private static boolean collides(LegalEventFacts one, LegalEventFacts other) {
        return one.person() != null
                && one.effectiveOn() != null
                && one.effectiveOn().equals(other.effectiveOn())
                && other.isAbout(one.person(), one.effect().concerns())
                && !limitApart(one.effect(), other.effect());
    }

    private static boolean limitApart(LegalEffect one, LegalEffect other) {
        return one != other && one.limit() != null && other.limit() != null;
    }

    private static BusinessRuleViolation violation(String rule, String name, Object... args) {
        return new BusinessRuleViolation(rule, "authority.violation." + name, args);
    }
}
