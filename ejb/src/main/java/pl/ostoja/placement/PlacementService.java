package pl.ostoja.placement;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.RecordLinks;
import pl.ostoja.access.Right;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.duty.Duties;
import pl.ostoja.fostering.Consents;
import pl.ostoja.fostering.Families;
import pl.ostoja.people.People;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.EditConflict;
import pl.ostoja.shared.PolishText;

/**
 * Where children live: every change locks the child's row first and then the family's, asks the rules with what is in the database then, and tells
 * the other areas within the transaction. So the last place of a family is taken once, and who comes second is told why.
 */
@Stateless
public class PlacementService {
    private static final System.Logger LOG = System.getLogger(PlacementService.class.getName());

    @Inject
    Children children;

    @Inject
    Stays stays;

    @Inject
    Families families;

    @Inject
    Holds holds;

    @Inject
    StayChecks checks;

    @Inject
    SiblingsTogether siblings;

    @Inject
    People people;

    @Inject
    RecordLinks links;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Inject
    Event<ChildPlaced> placed;

    @Inject
    Event<StayEnded> ended;

    @Inject
    Event<StayLengthened> lengthened;

    @Inject
    Duties duties;

    @Allowed(Right.PLACE_CHILDREN)
    public StayId place(@Valid PlaceChild command) {
        Child child = children.requireLocked(command.child());
        families.lock(command.family());
        LocalDate born = people.details(child.person()).data().born();
        endOpenStay(child, command.terms(), command.previousEnds());
        Suitability answer = checks.allowed(child, born, command.family(), command.terms(), untilOf(command.left()), command.consents());
        siblings.refuseUnexplainedSplit(child, command.family(), command.terms().since(), command.siblingsApartWhy());
        Stay stay = new Stay(
                StayId.next(), child.centre(), child.id(), new StayPlace(command.family(), null, answer.form()), command.terms(), command.consents(),
                command.siblingsApartWhy());
        stay.chosen(command.chosenWhy(), StayChecks.known(answer));
        return begin(child, stay, command.left());
    }

    @Allowed(Right.PLACE_CHILDREN)
    public StayId placeElsewhere(@Valid PlaceElsewhere command) {
        if (command.form().isFamilyBased() && command.form() != CareForm.UNTRAINED_FAMILY) {
            throw new BusinessRuleViolation("PLC-64", "placement.violation.familyIsRegistered", command.form());
        }
        Child child = children.requireLocked(command.child());
        endOpenStay(child, command.terms(), command.previousEnds());
        siblings.refuseUnexplainedSplit(child, null, command.terms().since(), command.siblingsApartWhy());
        Stay stay = new Stay(
                StayId.next(), child.centre(), child.id(), new StayPlace(null, PolishText.note(command.placeName()), command.form()), command.terms(),
                Consents.NONE, command.siblingsApartWhy());
        return begin(child, stay, command.left());
    }

    @Allowed(Right.PLACE_CHILDREN)
    public void end(@Valid EndStay command) {
        Stay stay = stays.require(command.stay());
        EditConflict.refuseUnlessCurrent(command.version(), stay.version());
        Child child = children.require(stay.child());
        refuseFuture(command.until());
        end(child, stay, command.ending());
        settle(child, stay);
    }

    /** Corrects what was recorded; a place that is claimed for further days must be free on them. */
    @Allowed(Right.PLACE_CHILDREN)
    public void correct(@Valid CorrectStay command) {
        Stay stay = stays.require(command.stay());
        EditConflict.refuseUnlessCurrent(command.version(), stay.version());
        Child child = children.require(stay.child());
        refuseFuture(command.terms().since());
        refuseFuture(command.terms().admittedAt());
        stay.family().ifPresent(family -> {
            families.lock(family);
            LocalDate born = people.details(child.person()).data().born();
            checks.allowed(child, born, family, command.terms(), command.until(), agreed(stay, command));
        });
        LocalDate left = stay.until();
        stay.agreed(agreed(stay, command));
        stay.become(command.terms());
        stay.correctEnd(command.ending());
        trail.because(command.why());
        settle(child, stay);
        if (left != null && (stay.until() == null || stay.until().isAfter(left))) {
            lengthened.fire(new StayLengthened(child.id(), stay.id(), stay.basis(), left));
        }
        renewDutiesOfFamily(stay);
        LOG.log(System.Logger.Level.INFO, "stay {0} corrected", stay.id());
    }

    @Allowed(Right.PLACE_CHILDREN)
    public void extend(@Valid ExtendStay command) {
        Stay stay = stays.require(command.stay());
        EditConflict.refuseUnlessCurrent(command.version(), stay.version());
        stay.extend(new StayExtension(command.kind(), command.grantedOn(), command.proceedingsEndedOn()));
        trail.because(command.why());
        settle(children.require(stay.child()), stay);
        LOG.log(System.Logger.Level.INFO, "stay {0} extended", stay.id());
    }

    /** Takes away a stay that never happened. */
    @Allowed(Right.PLACE_CHILDREN)
    public void remove(StayId id, String why, long version) {
        Stay stay = stays.require(id);
        EditConflict.refuseUnlessCurrent(version, stay.version());
        Child child = children.require(stay.child());
        stay.remove(today(), Reasons.required(why));
        trail.because(why);
        links.remove(id.value());
        checks.refuseImpossibleRemainder(child.centre(), child.id(), why);
        stay.family().ifPresent(families::lock);
        holds.unsettle(stay, why);
        renewDuties(child);
        renewDutiesOfFamily(stay);
        LOG.log(System.Logger.Level.INFO, "stay {0} removed", id);
    }

    @Allowed({Right.PLACE_CHILDREN, Right.RECORD_FILINGS})
    public void recordNotice(@Valid RecordNotice command) {
        Stay stay = stays.require(command.stay());
        refuseFuture(command.sentOn());
        refuseFuture(command.sentAt());
        Child child = children.require(stay.child());
        stays.add(new SentNotice(child.centre(), child.id(), command));
        renewDuties(child);
        LOG.log(System.Logger.Level.INFO, "notice {0} of stay {1} sent", command.kind(), stay.id());
    }

    /** One stay, as the page on which it is changed shows it. */
    @Allowed(Right.SEE_CHILDREN)
    public StayRow stay(StayId id) {
        Stay stay = stays.visible(id);
        trail.seen(children.require(stay.child()).centre().value(), ChildService.AUDIT_KIND, stay.child().value(), "stay");
        return checks.rows(List.of(stay)).getFirst();
    }

    /** All stays of a child, the last one first. */
    @Allowed(Right.SEE_CHILDREN)
    public List<StayRow> stays(ChildId id) {
        Child child = children.require(id);
        trail.seen(child.centre().value(), ChildService.AUDIT_KIND, id.value(), "stays");
        return checks.rows(stays.of(id));
    }

    private StayId begin(Child child, Stay stay, StayEnding left) {
        refuseFuture(stay.since());
        refuseFuture(stay.admittedAt());
        stays.add(stay);
        if (left != null) {
            refuseFuture(left.until());
            end(child, stay, left);
        }
        settle(child, stay);
        holds.settle(stay);
        renewDutiesOfFamily(stay);
        placed.fire(new ChildPlaced(child.centre(), child.id(), stay.id(), stay.since()));
        LOG.log(System.Logger.Level.INFO, "child {0} placed, stay {1}", child.id(), stay.id());
        return stay.id();
    }

    /** A reason that is asked for because the child moves on the day on which it came (PLC-34) is that of the stay that ends. */
    private void endOpenStay(Child child, StayTerms next, EndReason reason) {
        if (reason != null) {
            String why = next.doubts().explainedRules().contains("PLC-34") ? next.doubts().why() : null;
            stays.of(child.id()).stream().filter(stay -> stay.until() == null).findFirst().ifPresent(open -> {
                end(child, open, new StayEnding(next.since(), reason, why));
                link(child, open);
            });
        }
    }

    /** PLC-96: as corrected, else as known; an institution agrees to nobody. */
    private static Consents agreed(Stay stay, CorrectStay command) {
        return command.consents() == null || stay.family().isEmpty() ? stay.consents() : command.consents();
    }

    private static LocalDate untilOf(StayEnding left) {
        return left == null ? null : left.until();
    }

    private void end(Child child, Stay stay, StayEnding how) {
        stay.end(how);
        if (how.reason() == EndReason.DEATH) {
            people.recordDeath(child.person(), how.until());
        }
        ended.fire(new StayEnded(child.centre(), child.id(), stay.id(), how.until(), how.reason()));
        LOG.log(System.Logger.Level.INFO, "stay {0} ended", stay.id());
    }

    /** What every change of a stay ends with. */
    private void settle(Child child, Stay stay) {
        checks.refuseImpossibleHistory(child.centre(), child.id());
        link(child, stay);
        renewDuties(child);
    }

    private void link(Child child, Stay stay) {
        stay.family().ifPresent(family ->
                links.put(child.centre(), stay.id().value(), child.id().value(), family.value(), stay.since(), stay.until()));
    }

    /** The duties follow the facts in the same transaction. */
    private void renewDuties(Child child) {
        stays.flush();
        duties.refresh(child.centre(), List.of(child.id().value()));
    }

    /** What is owed about the family itself runs from its first placement; its row is locked before. */
    private void renewDutiesOfFamily(Stay stay) {
        stays.flush();
        stay.family().ifPresent(family -> duties.refresh(stay.centre(), List.of(family.value())));
    }

    /** PLC-65: what has not happened yet is not recorded as a fact. */
    private void refuseFuture(LocalDate day) {
        if (day.isAfter(today())) {
            throw new BusinessRuleViolation("PLC-65", "placement.violation.inTheFuture", day);
        }
    }

    /** The same by the hour, where a clock runs in hours. */
    private void refuseFuture(Instant moment) {
        if (moment != null && moment.isAfter(clock.instant())) {
            throw new BusinessRuleViolation("PLC-65", "placement.violation.momentInTheFuture", moment);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
