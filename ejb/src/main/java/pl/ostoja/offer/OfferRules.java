package pl.ostoja.offer;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import pl.ostoja.facility.FacilityDetails;
import pl.ostoja.people.PersonId;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.Finding;
import pl.ostoja.placement.GroupAnswer;
import pl.ostoja.placement.HeldFacts;
import pl.ostoja.placement.HoldEnd;
import pl.ostoja.placement.WhereToLive;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.Explanation;

/** What can be written down of the search for a place. */
final class OfferRules {
    private OfferRules() {}

    /** OFR-1: a request is for one child, or for brothers and sisters, and for a day that is not over. */
    static void checkTogether(Set<PersonId> siblingsOfFirst, Collection<PersonId> others) {
        if (!siblingsOfFirst.containsAll(others)) {
            throw violation("OFR-1", "notSiblings");
        }
    }

    static void checkNeeded(LocalDate neededOn, LocalDate today) {
        if (neededOn.isBefore(today)) {
            throw violation("OFR-1", "neededBefore", today);
        }
    }

    /** OFR-2: somebody is asked while a place is looked for, nobody twice at the same time, and there is time for the answer. */
    static void checkAsking(RequestState state, boolean alreadyAsked, LocalDate answerBy, LocalDate today) {
        if (state == RequestState.WITHDRAWN || state == RequestState.PLACED) {
            throw violation("OFR-2", "closed");
        }
        if (alreadyAsked) {
            throw violation("OFR-2", "askedAlready");
        }
        if (answerBy.isBefore(today)) {
            throw violation("OFR-2", "answerByBefore", today);
        }
    }

    /** OFR-3: a family that may not take the children is not asked. */
    static void checkSuitable(GroupAnswer answer) {
        if (answer.verdict() == WhereToLive.Verdict.UNSUITABLE) {
            throw violation("OFR-3", "unsuitable", answer.reasons().getFirst().what(), answer.reasons().getFirst().rule());
        }
    }

    /** OFR-3: an institution that will not work on the day, or not with its permit, is not asked; one that is full may make room. */
    static void checkWorking(FacilityDetails facility, LocalDate day) {
        LocalDate permit = facility.content().permitUntil();
        if (facility.closedOn() != null && !day.isBefore(facility.closedOn())) {
            throw violation("OFR-3", "facilityClosed", facility.closedOn());
        }
        if (permit != null && day.isAfter(permit)) {
            throw violation("OFR-3", "facilityPermit", permit);
        }
    }

    /** OFR-4: one answer, on a day between the question and today; who declines says why. */
    static void checkAnswer(AnswerOffer answer, PlaceOffer offer, LocalDate today) {
        if (offer.answer() != null) {
            throw violation("OFR-4", "answeredAlready");
        }
        if (answer.on().isBefore(offer.madeOn()) || answer.on().isAfter(today)) {
            throw violation("OFR-4", "answerDay", offer.madeOn(), today);
        }
        if (answer.answer() != OfferAnswer.ACCEPTED && answer.reason() == null) {
            throw violation("OFR-4", "declinedWhy");
        }
    }

    /** OFR-8: who takes some of the brothers and sisters names them; who takes all or none names nobody. */
    static void checkTaken(AnswerOffer answer, Collection<ChildId> children) {
        boolean some = !answer.taken().isEmpty() && answer.taken().size() < children.size() && children.containsAll(answer.taken());
        if (some != (answer.answer() == OfferAnswer.PARTLY) || !some && !answer.taken().isEmpty()) {
            throw violation("OFR-8", "takenNames");
        }
    }

    /**
     * OFR-9: brothers and sisters are looked for apart from each other when somebody says why (KRO art. 112(8)), while a place is looked for and none is kept;
     * somebody stays and somebody parts.
     */
    static void checkSplitting(RequestState state, Collection<ChildId> children, Collection<ChildId> parting) {
        if (state != RequestState.OPEN && state != RequestState.OFFERED) {
            throw violation("OFR-9", "splitWhen", state);
        }
        if (!children.containsAll(parting) || parting.size() >= children.size()) {
            throw violation("OFR-9", "splitWhom");
        }
    }

    /**
     * OFR-5: places are kept with who has accepted, once, until a day between today and some days on; after it they are free by themselves.
     *
     * @param longestDays the centre's choice: nobody can plan with a family whose places are kept for longer
     */
    static void checkReserving(OfferState state, RequestState request, LocalDate until, LocalDate today, int longestDays) {
        if (state == OfferState.PARTLY) {
            throw violation("OFR-8", "someOnly");
        }
        boolean free = state == OfferState.ACCEPTED || state == OfferState.EXPIRED || state == OfferState.WITHDRAWN;
        if (!free || request == RequestState.WITHDRAWN) {
            throw violation("OFR-5", "notAccepted", state);
        }
        if (until.isBefore(today) || until.isAfter(today.plusDays(longestDays))) {
            throw violation("OFR-5", "keptUntil", today, today.plusDays(longestDays));
        }
    }

    /** OFR-6: what began breaks down between its beginning and today. */
    static void checkDisruption(OfferState state, List<HeldFacts> held, LocalDate on, LocalDate today) {
        if (state != OfferState.STARTED && state != OfferState.ENDED) {
            throw violation("OFR-6", "notStarted", state);
        }
        LocalDate begun = held.stream().filter(hold -> hold.end() == HoldEnd.STARTED).map(HeldFacts::endedOn).min(LocalDate::compareTo).orElseThrow();
        if (on.isBefore(begun) || on.isAfter(today)) {
            throw violation("OFR-6", "disruptionDay", begun, today);
        }
    }

    /** OFR-7: what others have acted upon is withdrawn and not removed. */
    static void checkRemovable(boolean untouched) {
        if (!untouched) {
            throw violation("OFR-7", "actedUpon");
        }
    }

    /** What was known when somebody decided (ADR 59): the answer, the place in the ranking, and everything found. */
    static Explanation known(GroupAnswer answer, int place, int all) {
        Explanation found = answer.reasons().stream()
                .map(finding -> finding.what())
                .reduce((one, other) -> Explanation.of("offer.known.and", one, other))
                .orElse(Explanation.of("offer.known.clear"));
        return Explanation.of("offer.known.family", answer.verdict(), place, all, answer.first().taken(), found);
    }

    static Explanation known(FacilityAnswer answer) {
        return answer.remarks().stream()
                .map(Finding::what)
                .reduce(known(answer.taken(), answer.places()), (one, other) -> Explanation.of("offer.known.and", one, other));
    }

    static Explanation known(long taken, Integer places) {
        return places == null ? Explanation.of("offer.known.facilityUnknown", taken) : Explanation.of("offer.known.facility", taken, places);
    }

    private static BusinessRuleViolation violation(String rule, String name, Object... args) {
        return new BusinessRuleViolation(rule, "offer.violation." + name, args);
    }
}
