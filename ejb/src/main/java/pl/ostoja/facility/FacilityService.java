package pl.ostoja.facility;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.law.CurrentLaw;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.Children;
import pl.ostoja.placement.HoldService;
import pl.ostoja.placement.Holds;
import pl.ostoja.placement.KeepPlaces;
import pl.ostoja.placement.LegalBasis;
import pl.ostoja.placement.PlaceElsewhere;
import pl.ostoja.placement.PlacementService;
import pl.ostoja.placement.StayId;
import pl.ostoja.shared.EditConflict;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;

/** Institutions: what they are, who lives there, which place is free; and how a child comes there. */
@Stateless
public class FacilityService {
    private static final System.Logger LOG = System.getLogger(FacilityService.class.getName());

    @Inject
    Facilities facilities;

    @Inject
    FacilityLists lists;

    @Inject
    Children children;

    @Inject
    PlacementService placements;

    @Inject
    Holds holds;

    @Inject
    HoldService keeping;

    @Inject
    CurrentLaw law;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Allowed(Right.SEE_FAMILIES)
    public Page<FacilityRow> list(FacilityFilter filter, FacilitySort sort, boolean descending, PageRequest page) {
        return lists.page(caller.centre(), filter, sort, descending, page, today());
    }

    @Allowed(Right.SEE_FAMILIES)
    public FacilityDetails details(FacilityId id) {
        return facilities.find(id, caller.centre()).details();
    }

    /** @param asked null for today */
    @Allowed(Right.SEE_FAMILIES)
    public FacilityFile file(FacilityId id, LocalDate asked) {
        LocalDate day = asked == null ? today() : asked;
        FacilityDetails details = details(id);
        List<ResidentRow> residents = lists.residents(id, day);
        trail.listed(caller.centre().value(), "CHILD", "facility=" + id + " day=" + day, residents.size());
        long taken = facilities.livingOn(id, day);
        int helpers = FacilityRules.helpers(details.content().type(), taken, law.on(today()));
        return new FacilityFile(details, day, residents, taken, holds.inFacility(id.value(), day, List.of()), helpers);
    }

    /** Writing down the same institution again changes nothing. */
    @Allowed(Right.RECORD_COSTS)
    public FacilityId open(@Valid OpenFacility command) {
        if (!facilities.isKnown(command.id())) {
            check(command.content());
            facilities.add(new Facility(command.id(), caller.centre(), command.content()));
            LOG.log(System.Logger.Level.INFO, "facility {0} opened", command.id());
        }
        return command.id();
    }

    @Allowed(Right.RECORD_COSTS)
    public void edit(@Valid EditFacility command) {
        Facility facility = facilities.locked(command.facility(), caller.centre());
        EditConflict.refuseUnlessCurrent(command.version(), facility.version());
        check(command.content());
        FacilityRules.checkType(facility.content().type(), command.content().type(), !facilities.living(command.facility()).isEmpty());
        facility.correct(command.content());
    }

    @Allowed(Right.RECORD_COSTS)
    public void close(@Valid CloseFacility command) {
        Facility facility = facilities.locked(command.facility(), caller.centre());
        EditConflict.refuseUnlessCurrent(command.version(), facility.version());
        FacilityRules.checkClosing(
                command.on(), command.on() == null ? 0 : facilities.takenFrom(command.facility(), command.on(), List.of()),
                holds.inFacility(command.facility().value(), today(), List.of()), today());
        facility.close(command.on());
        LOG.log(System.Logger.Level.INFO, "facility {0} closed on {1}", command.facility(), command.on());
    }

    /** The last place is taken once: the rows of child and institution are locked before it is asked for. */
    @Allowed(Right.PLACE_CHILDREN)
    public StayId place(@Valid PlaceInFacility command) {
        children.lock(command.child());
        Facility facility = facilities.locked(command.facility(), caller.centre());
        LocalDate day = command.terms().since();
        long taken = command.left() == null ? takenFrom(facility, day, List.of(command.child())) : facilities.livingOn(facility.id(), day);
        requireRoom(facility, taken, command.terms().basis(), day);
        StayId stay = placements.placeElsewhere(new PlaceElsewhere(
                command.child(), facility.content().type(), facility.content().name(), command.terms(), command.previousEnds(), command.siblingsApartWhy(),
                command.left()));
        CareFacts care = children.visible(command.child());
        facilities.spend(new StaySpent(stay, facility.id()), command.child(), care, caller.centre());
        if (command.left() == null) {
            holds.settleIn(facility.id().value(), command.child(), stay);
        }
        facilities.flush();
        return stay;
    }

    /** Keeps places for brothers and sisters together or for nobody; the last one is kept or taken once. */
    @Allowed(Right.PLACE_CHILDREN)
    public void keep(@Valid KeepPlaces command, FacilityId id) {
        children.lockAll(command.children());
        Facility facility = facilities.locked(id, caller.centre());
        long taken = takenFrom(facility, command.from(), command.children());
        for (int before = 0; before < command.children().size(); before++) {
            requireRoom(facility, taken + before, command.basis(), command.from());
        }
        keeping.keepIn(command, id.value());
    }

    private void requireRoom(Facility facility, long taken, LegalBasis basis, LocalDate day) {
        FacilityRules.checkRoom(facility.content(), facility.closedOn(), taken, basis, day);
        FacilityRules.checkBeyond(facility.content(), taken, () -> facilities.awayOn(facility.id(), day), basis, law.on(day));
    }

    private long takenFrom(Facility facility, LocalDate day, List<ChildId> coming) {
        return facilities.takenFrom(facility.id(), day, coming) + holds.inFacility(facility.id().value(), today(), coming);
    }

    private void check(FacilityContent content) {
        FacilityRules.check(content);
        FacilityRules.checkPlaces(content, law.on(today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
