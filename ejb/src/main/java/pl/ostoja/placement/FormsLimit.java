package pl.ostoja.placement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.ostoja.fostering.ApplicantFacts;
import pl.ostoja.fostering.FamilyForms;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.Explanation;

/**
 * PLC-76: the forms that a family holds from a day on have room for all who live there then or later, as if all came on that day (UWR art. 53, 58, 61, 67). Above the
 * limit with the same consents as when somebody comes: where brothers and sisters are among them with both (PLC-8), in an emergency family with its own (PLC-9).
 *
 * @param siblings brothers and sisters of a resident
 * @param given who agreed
 */
record FormsLimit(FamilyForms forms, Function<UUID, Set<UUID>> siblings, Set<Consent> given, CareLaw law) {
    /**
     * Whoever comes on a day lives there also under the forms that the family has held since. Of whom lived there when it came to hold them, the days that were known
     * then were asked about then; a guest fills no place.
     *
     * @param limit of forms
     */
    static void checkLater(List<ApplicantFacts.Held> later, Collection<Resident> there, Candidate candidate, Function<FamilyForms, FormsLimit> limit) {
        if (candidate.basis() == LegalBasis.RESPITE_CONTRACT) {
            return;
        }
        List<Resident> all = Matching.with(there, candidate);
        for (ApplicantFacts.Held held : later) {
            LocalDate first = held.period().since();
            Optional<Resident> known = there.stream().filter(resident -> resident.person().equals(candidate.person()) && resident.fillsAPlaceOn(first)).findFirst();
            LocalDate from = known.map(Resident::until).orElse(first);
            LocalDate until = candidate.leavingBy(held.period().isOpen() ? null : held.period().until().plusDays(1)).until();
            boolean lastsAsKnown = known.isPresent() && known.get().until() == null;
            if (!lastsAsKnown && (until == null || from.isBefore(until))) {
                limit.apply(held.forms()).check(all, from, until);
            }
        }
    }

    /** The first day of other forms, null if there are none. */
    static LocalDate firstDay(List<ApplicantFacts.Held> later) {
        return later.isEmpty() ? null : later.getFirst().period().since();
    }

    /** @param until first day that is not asked about any more, null if there is none */
    void check(Collection<Resident> residents, LocalDate since, LocalDate until) {
        Capacity.limit(forms, since, law)
                .ifPresent(limit -> Capacity.firstDayAbove(residents, since, until, limit.places()).ifPresent(day -> refuseWithoutConsents(limit, residents, day)));
    }

    private void refuseWithoutConsents(Capacity.Limit limit, Collection<Resident> residents, LocalDate day) {
        List<Resident> there = residents.stream().filter(resident -> resident.fillsAPlaceOn(day)).toList();
        int adults = (int) there.stream().filter(Resident::adult).count();
        Explanation what = Explanation.of("placement.limit.exceeded", day, there.size(), limit.places(), adults);
        Set<Consent> asked = asked(there);
        if (asked.isEmpty()) {
            throw new BusinessRuleViolation("PLC-76", what.key(), what.args().toArray());
        }
        if (!given.containsAll(asked)) {
            throw new BusinessRuleViolation("PLC-76", "placement.violation.consentMissing", what, limit.article(), Consent.asked(asked));
        }
    }

    /** Nobody, where no consent would help. */
    private Set<Consent> asked(List<Resident> there) {
        if (forms.isEmergency()) {
            return EnumSet.of(Consent.FAMILY);
        }
        Set<UUID> persons = there.stream().map(Resident::person).collect(Collectors.toSet());
        boolean together = persons.stream().anyMatch(person -> siblings.apply(person).stream().anyMatch(persons::contains));
        return together ? EnumSet.allOf(Consent.class) : EnumSet.noneOf(Consent.class);
    }
}
