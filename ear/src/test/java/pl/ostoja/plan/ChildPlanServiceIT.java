package pl.ostoja.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static pl.ostoja.plan.PlanFixture.aPlan;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.ServiceTest;
import pl.ostoja.access.Caller;
import pl.ostoja.access.CallerFixture;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.NotPermitted;
import pl.ostoja.access.Role;
import pl.ostoja.centre.CentreId;
import pl.ostoja.duty.DutyService;
import pl.ostoja.placement.CareFixture;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.ChildService;
import pl.ostoja.placement.PlaceElsewhere;
import pl.ostoja.placement.PlacedFixture;
import pl.ostoja.placement.PlacementService;
import pl.ostoja.reporting.DutyFilter;
import pl.ostoja.reporting.DutyListService;
import pl.ostoja.reporting.DutyRow;
import pl.ostoja.review.ReviewFixture;
import pl.ostoja.review.ReviewService;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.EditConflict;
import pl.ostoja.shared.NotFound;
import pl.ostoja.wellbeing.RecordWellbeing;
import pl.ostoja.wellbeing.WellbeingContent;
import pl.ostoja.wellbeing.WellbeingFactId;
import pl.ostoja.wellbeing.WellbeingKind;
import pl.ostoja.wellbeing.WellbeingService;

@ServiceTest
@Tag("h2")
class ChildPlanServiceIT {
    @Inject
    ChildPlanService plans;

    @Inject
    ReviewService reviews;

    @Inject
    WellbeingService wellbeing;

    @Inject
    DutyListService lists;

    @Inject
    DutyService duties;

    @Inject
    ChildService children;

    @Inject
    PlacementService placements;

    @Inject
    PlacedFixture placed;

    @Inject
    CallerFixture people;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    private ChildId child;
    private LocalDate placedOn;

    @BeforeEach
    void placeAChild() {
        caller.become(Caller.system(CentreId.next()));
        placedOn = LocalDate.now(clock).minusDays(100);
        child = placed.zofia(placedOn).child();
    }

    @Test
    void aPlanIsOwedUntilItIsMadeAndAfterEveryReviewAgain() {
        assertThat(open("CHILD_PLAN")).hasSize(1);
        make(0, placedOn.plusDays(20));
        assertThat(open("CHILD_PLAN")).isEmpty();

        LocalDate heldOn = placedOn.plusDays(80);
        reviews.record(ReviewFixture.aReview(child, heldOn));
        assertThat(open("CHILD_PLAN_REVIEWED")).singleElement().satisfies(owed -> assertThat(owed.unshiftedOn()).isEqualTo(heldOn.plusDays(7)));

        make(1, heldOn);
        assertThat(open("CHILD_PLAN_REVIEWED")).isEmpty();
        assertThat(duties.check()).as("DUT-2").isEmpty();
    }

    /** PLN-3: in words that do not say why, for more people see duties than health. */
    @Test
    void aPregnancyOwesAChangedPlanInAnInstitution() {
        child = children.register(CareFixture.aGirl("Ela", "Nowak"));
        placements.placeElsewhere(new PlaceElsewhere(
                child, CareForm.FAMILY_TYPE_FACILITY, "Dom Dziecka", CareFixture.orderedBefore(placedOn), null, null, null));
        WellbeingFactId fact = wellbeing.record(new RecordWellbeing(WellbeingFactId.next(), child, new WellbeingContent(
                WellbeingKind.PREGNANCY, placedOn.plusDays(10), null, null, "Poradnia", null, null, null, null, null, null)));
        assertThat(open("CHILD_PLAN_TERM")).singleElement().satisfies(owed -> assertThat(owed.why().key()).isEqualTo("plan.why.atOnce"));
        assertThat(duties.check()).as("DUT-2").isEmpty();

        wellbeing.remove(fact, 0, "pomyłka");
        assertThat(open("CHILD_PLAN_TERM")).isEmpty();
    }

    @Test
    void theLastVersionIsInForceAndThoseBeforeAreReadAsTheyWere() {
        PlanId first = make(0, placedOn.plusDays(20));
        PlanId second = make(1, placedOn.plusDays(40));

        assertThat(plans.overview(child).inForce().id()).isEqualTo(second);
        assertThat(plans.overview(child).versions()).extracting(PlanRow::number, PlanRow::inForce).containsExactly(
                tuple(2, true), tuple(1, false));
        assertThat(plans.version(first).plan().made().madeOn()).isEqualTo(placedOn.plusDays(20));
        assertThat(plans.version(second).changes()).extracting(change -> change.key()).containsExactly("plan.change.due");
    }

    @Test
    void makingTheSameVersionTwiceMakesItOnce() {
        MakeChildPlan command = new MakeChildPlan(PlanId.next(), child, 0, aPlan(placedOn.toString()));
        plans.make(command);
        plans.make(command);

        assertThat(plans.overview(child).versions()).hasSize(1);
    }

    @Test
    void whoPlansFromAVersionThatIsNoLongerInForceIsTold() {
        make(0, placedOn.plusDays(20));

        assertThatThrownBy(() -> make(0, placedOn.plusDays(30))).isInstanceOfSatisfying(
                EditConflict.class, conflict -> assertThat(conflict.currentVersion()).isEqualTo(1));
    }

    @Test
    void whatBecameOfAnActionIsAddedToTheVersionInForce() {
        PlanId first = make(0, placedOn.plusDays(20));
        ActionDetails action = plans.overview(child).inForce().actions().getFirst();
        ActionOutcome done = new ActionOutcome(ActionState.DONE, placedOn.plusDays(50), "Promocja.");
        plans.settle(new SettleAction(action.id(), action.version(), done));

        assertThat(plans.version(first).plan().actions().getFirst().outcome()).isEqualTo(done);
        assertThatThrownBy(() -> plans.settle(new SettleAction(action.id(), action.version(), done))).isInstanceOf(EditConflict.class);

        make(1, placedOn.plusDays(60));
        assertThatThrownBy(() -> plans.settle(new SettleAction(action.id(), action.version() + 1, done)))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo("PLN-8"));
    }

    @Test
    void aVersionTakenAwayLeavesTheOneBeforeInForce() {
        PlanId first = make(0, placedOn.plusDays(20));
        PlanId second = make(1, placedOn.plusDays(40));
        plans.remove(second, plans.version(second).plan().version(), "zapisany przy innym dziecku");

        assertThat(plans.overview(child).inForce().id()).isEqualTo(first);
        plans.remove(first, plans.version(first).plan().version(), "też");
        assertThat(plans.overview(child).inForce()).isNull();
        assertThat(open("CHILD_PLAN")).hasSize(1);
    }

    @Test
    void thePlanOfAnInvisibleChildIsMissing() {
        PlanId plan = make(0, placedOn.plusDays(20));
        ActionId action = plans.overview(child).inForce().actions().getFirst().id();
        caller.become(people.somebody(caller.centre(), Role.COORDINATOR, "Kto Inny"));

        assertThatThrownBy(() -> plans.overview(child)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> plans.version(plan)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> plans.versionOf(action)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> plans.version(PlanId.next())).isInstanceOf(NotFound.class);
    }

    /** The assistant reads the plan with which the work with the family is coordinated, and writes none. */
    @Test
    void anAssistantWritesNoPlanOfAChild() {
        caller.become(people.somebody(caller.centre(), Role.FAMILY_ASSISTANT, "Anna Asystent"));

        assertThatThrownBy(() -> make(0, placedOn.plusDays(20))).isInstanceOf(NotPermitted.class);
    }

    private PlanId make(int follows, LocalDate on) {
        return plans.make(new MakeChildPlan(PlanId.next(), child, follows, aPlan(on.toString())));
    }

    private List<DutyRow> open(String kind) {
        return lists.about(child.value()).stream()
                .filter(row -> row.state() == DutyFilter.State.OPEN && row.kind().equals(kind))
                .toList();
    }
}
