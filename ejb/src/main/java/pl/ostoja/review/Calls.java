package pl.ostoja.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import pl.ostoja.authority.LegalSituationService;
import pl.ostoja.fostering.Families;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.people.Address;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.StayFacts;

/** Whom a review of a child calls, and which place it keeps from parents. */
@ApplicationScoped
class Calls {
    @Inject
    LegalSituationService situations;

    @Inject
    Families families;

    @Inject
    Clock clock;

    /** Today; whoever has left care is asked about as in its last form. */
    Invitees invitees(ChildId child, CareFacts care) {
        return invitees(child, care, today());
    }

    /** On the day: where the child lived, and what its parents could decide. */
    Invitees invitees(ChildId child, CareFacts care, LocalDate day) {
        return Invitees.of(isFamilyBased(care, day), situations.situation(child, day));
    }

    /** Where the child lived on the day; whoever has left care is asked about as in its last form. */
    static boolean isFamilyBased(CareFacts care, LocalDate day) {
        return care.stays().isEmpty() || care.stayOn(day).orElse(care.stays().getLast()).form().isFamilyBased();
    }

    /** On the day of the meeting, or today as long as that is ahead. */
    Invitees invitees(Meeting meeting, CareFacts care) {
        LocalDate day = meeting.plan().on();
        return invitees(meeting.child(), care, day.isBefore(today()) ? day : today());
    }

    /** The foster family with which the child lives. */
    Optional<FosterFamilyId> family(CareFacts care) {
        return care.stayOn(today()).map(StayFacts::family).map(FosterFamilyId::new);
    }

    /** Null if the child does not live with a foster family. */
    Address home(CareFacts care) {
        return family(care).flatMap(families::home).orElse(null);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
