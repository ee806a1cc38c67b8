package pl.ostoja.placement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.Right;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.centre.CentreId;
import pl.ostoja.fostering.Families;
import pl.ostoja.fostering.FamilyFacts;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.fostering.Locality;
import pl.ostoja.people.Kinships;
import pl.ostoja.people.People;
import pl.ostoja.shared.BusinessRuleViolation;

/**
 * Keeps places: under the locks and by the rules of a placement, so that the last place is kept or taken once. Brothers and sisters get theirs together or
 * nobody gets one (PLC-71).
 */
@Stateless
public class HoldService {
    private static final System.Logger LOG = System.getLogger(HoldService.class.getName());

    @Inject
    Holds holds;

    @Inject
    Children children;

    @Inject
    Families families;

    @Inject
    FamilyAnswers answers;

    @Inject
    Kinships kinships;

    @Inject
    People people;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Allowed(Right.PLACE_CHILDREN)
    public void keep(@Valid KeepPlaces command, FosterFamilyId family) {
        List<Child> together = lock(command.children());
        families.lock(family);
        FamilyFacts asked = families.visibleOn(family, command.from());
        GroupAnswer answer = answers.of(together.stream().map(this::asked).toList(), command.from(), null, command.basis(), List.of(asked)).getFirst();
        if (answer.each().stream().anyMatch(PlaceAnswer::livesThere)) {
            throw new BusinessRuleViolation("PLC-71", "placement.violation.livesThereAlready");
        }
        Suitability hardest = answer.hardestWithout(Consent.in(command.consents()));
        if (!hardest.isAllowedWith(Consent.in(command.consents()))) {
            throw StayChecks.refusal(hardest);
        }
        holds.keep(command, family, null, together.getFirst().centre());
        LOG.log(System.Logger.Level.INFO, "{0} places kept with family {1}", together.size(), family);
    }

    /** The same in an institution, which has been asked whether there is room, and whose row is locked after the children's. */
    @Allowed(Right.PLACE_CHILDREN)
    public void keepIn(@Valid KeepPlaces command, UUID facility) {
        CentreId centre = lock(command.children()).getFirst().centre();
        holds.keep(command, null, facility, centre);
        LOG.log(System.Logger.Level.INFO, "{0} places kept in institution {1}", command.children().size(), facility);
    }

    /** The places that are kept for an offer are free again. */
    @Allowed(Right.PLACE_CHILDREN)
    public void withdraw(UUID offer, String why) {
        String reason = Reasons.required(why);
        trail.because(reason);
        holds.liveOf(offer).forEach(hold -> hold.withdraw(LocalDate.now(clock), reason));
    }

    private List<Child> lock(List<ChildId> ids) {
        children.lockAll(ids);
        return ids.stream().map(children::require).toList();
    }

    private FamilyAnswers.Asked asked(Child child) {
        return new FamilyAnswers.Asked(child, people.details(child.person()).data(), kinships.of(child.person()), Locality.UNKNOWN, Locality.UNKNOWN);
    }
}
