package pl.ostoja.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.plan.PlanFixture.SCHOOL;
import static pl.ostoja.plan.PlanFixture.aPlan;
import static pl.ostoja.plan.PlanFixture.anAction;

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
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Role;
import pl.ostoja.assistance.AddMember;
import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.assistance.AssistanceService;
import pl.ostoja.assistance.AssistedFixture;
import pl.ostoja.assistance.CaseMemberId;
import pl.ostoja.assistance.MemberEntry;
import pl.ostoja.assistance.MemberRole;
import pl.ostoja.centre.CentreId;
import pl.ostoja.fostering.FamilyFixture;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FosterFamilyService;
import pl.ostoja.placement.CareFixture;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.ChildService;
import pl.ostoja.placement.EndReason;
import pl.ostoja.placement.EndStay;
import pl.ostoja.placement.PlaceChild;
import pl.ostoja.placement.PlacementService;
import pl.ostoja.placement.StayId;

/**
 * PLN-19: a child is in care from 30 days ago until three days ago, its plans were made 15 and 5 days ago; the plans of its family 8 days ago, on the day on which the
 * child left, and yesterday.
 */
@ServiceTest
@Tag("h2")
class PlanTiesIT {
    @Inject
    FamilyPlanService familyPlans;

    @Inject
    ChildPlanService childPlans;

    @Inject
    AssistanceService cases;

    @Inject
    AssistedFixture assisted;

    @Inject
    ChildService children;

    @Inject
    FosterFamilyService families;

    @Inject
    PlacementService placements;

    @Inject
    CallerFixture people;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    private LocalDate today;
    private Caller anna;
    private Caller sonia;
    private AssistanceCaseId family;
    private ChildId child;
    private PlanId childsFirst;
    private PlanId childsSecond;
    private PlanId first;
    private PlanId onLeaving;
    private PlanId afterwards;

    @BeforeEach
    void twoRunsOfPlans() {
        CentreId centre = CentreId.next();
        today = LocalDate.now(clock);
        Caller organiser = people.somebody(centre, Role.ORGANISER, "Olga Organizator");
        anna = people.somebody(centre, Role.FAMILY_ASSISTANT, "Anna Asystent");
        sonia = people.somebody(centre, Role.SOCIAL_WORKER, "Sonia Socjalna");
        caller.become(organiser);
        child = children.register(CareFixture.aGirl("Zofia", "Nowak"));
        StayId stay = placements.place(PlaceChild.of(
                child, families.register(FamilyFixture.aFamily(FamilyForm.NON_PROFESSIONAL, "Nowiccy")), CareFixture.orderedBefore(today.minusDays(30))));
        family = assisted.family("Nowakowie", organiser, anna);
        cases.addMember(new AddMember(
                CaseMemberId.next(), family, MemberEntry.of(children.details(child).person().id(), MemberRole.CHILD), today.minusDays(29)));
        childsFirst = ofChild(0, today.minusDays(15));
        childsSecond = ofChild(1, today.minusDays(5));
        first = ofFamily(0, today.minusDays(8));
        onLeaving = ofFamily(1, today.minusDays(3));
        afterwards = ofFamily(2, today.minusDays(1));
        placements.end(new EndStay(stay, today.minusDays(3), EndReason.RETURN_TO_FAMILY, null, 0));
    }

    @Test
    void versionsThatWereInForceTogetherWhileTheChildWasInCareLeadToEachOther() {
        assertThat(familyPlans.version(first).ties()).extracting(PlanTie::id).containsExactly(childsSecond, childsFirst);
        assertThat(familyPlans.version(first).ties()).extracting(PlanTie::name).containsOnly("Zofia Nowak");
        assertThat(familyPlans.version(onLeaving).ties()).as("the day of leaving counts").extracting(PlanTie::id).containsExactly(childsSecond);
        assertThat(familyPlans.version(afterwards).ties()).isEmpty();

        assertThat(childPlans.version(childsFirst).ties()).extracting(PlanTie::id).containsExactly(first);
        assertThat(childPlans.version(childsSecond).ties()).extracting(PlanTie::id).containsExactly(onLeaving, first);
        assertThat(childPlans.version(childsSecond).ties()).extracting(PlanTie::name).containsOnly("Nowakowie");
    }

    @Test
    void nobodyIsLedToAPlanThatTheyDoNotSee() {
        caller.become(anna);
        assertThat(familyPlans.version(first).ties()).hasSize(2);
        people.restrict(RecordKind.CHILD, child.value());
        assertThat(familyPlans.version(first).ties()).isEmpty();
        caller.become(sonia);
        assertThat(familyPlans.version(first).ties()).as("she sees no plans of children").isEmpty();
    }

    private PlanId ofChild(int follows, LocalDate on) {
        return childPlans.make(new MakeChildPlan(PlanId.next(), child, follows, aPlan(on.toString())));
    }

    private PlanId ofFamily(int follows, LocalDate on) {
        FamilyPlanContent content = new FamilyPlanContent(
                new PlanMade(on, PlanOccasion.FIRST, "Dzieci opuszczają lekcje.", "matka"), new FamilysPart("Ewa Lis", on, "Kasia Koordynator"), List.of(SCHOOL),
                List.of(anAction(1, "Matka odprowadza dzieci do szkoły", on.plusDays(60).toString())));
        return familyPlans.make(new MakeFamilyPlan(PlanId.next(), family, follows, content));
    }
}
