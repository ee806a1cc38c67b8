package pl.ostoja.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.plan.PlanFixture.SCHOOL;
import static pl.ostoja.plan.PlanFixture.anAction;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.ostoja.ServiceTest;
import pl.ostoja.access.Caller;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.assistance.AssignAssistant;
import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.assistance.AssistanceService;
import pl.ostoja.assistance.AssistantService;
import pl.ostoja.assistance.AssistedFixture;
import pl.ostoja.assistance.CaseEnd;
import pl.ostoja.assistance.CaseMemberRow;
import pl.ostoja.assistance.CaseStepId;
import pl.ostoja.assistance.ChildSeen;
import pl.ostoja.assistance.CorrectVisit;
import pl.ostoja.assistance.EndCase;
import pl.ostoja.assistance.MemberEntry;
import pl.ostoja.assistance.MemberRole;
import pl.ostoja.assistance.RecordVisit;
import pl.ostoja.assistance.VisitDetails;
import pl.ostoja.assistance.VisitHorizons;
import pl.ostoja.assistance.VisitId;
import pl.ostoja.assistance.VisitKind;
import pl.ostoja.assistance.VisitNote;
import pl.ostoja.assistance.VisitOutcome;
import pl.ostoja.assistance.VisitService;
import pl.ostoja.duty.DutyService;
import pl.ostoja.fostering.FamilyFixture;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.fostering.FosterFamilyService;
import pl.ostoja.people.PersonFixture;
import pl.ostoja.placement.CareFixture;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.ChildService;
import pl.ostoja.placement.EndReason;
import pl.ostoja.placement.EndStay;
import pl.ostoja.placement.PlaceChild;
import pl.ostoja.placement.PlacementService;
import pl.ostoja.placement.RegisterChild;
import pl.ostoja.placement.StayRow;
import pl.ostoja.reporting.DutyFilter;
import pl.ostoja.reporting.DutyListService;
import pl.ostoja.reporting.DutyRow;
import pl.ostoja.reporting.DutySort;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.PageRequest;

/** DUT-2 for families with an assistant, whatever is done in whatever order, and night after night (AVI-12). */
@ServiceTest
@Tag("h2")
class AssistanceDutiesIT {
    private static final int OPERATIONS = 40;

    @Inject
    AssistanceService cases;

    @Inject
    AssistantService assistants;

    @Inject
    VisitService visits;

    @Inject
    VisitHorizons horizons;

    @Inject
    FamilyPlanService plans;

    @Inject
    AssessmentService assessments;

    @Inject
    ChildService children;

    @Inject
    FosterFamilyService families;

    @Inject
    PlacementService placements;

    @Inject
    DutyService duties;

    @Inject
    DutyListService lists;

    @Inject
    AssistedFixture assisted;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    private LocalDate today;
    private AssistedFixture.Staff staff;
    private ChildId child;
    private FosterFamilyId foster;
    private AssistanceCaseId family;

    @BeforeEach
    void annaWorksWithAFamily() {
        today = LocalDate.now(clock);
        staff = assisted.staff();
        caller.become(staff.organiser());
        child = children.register(RegisterChild.of(PersonFixture.aWoman("Kasia", "Nowak", today.minusYears(7))));
        foster = families.register(FamilyFixture.aFamily(FamilyForm.NON_PROFESSIONAL, "Wiśniewscy"));
        MemberEntry daughter = MemberEntry.of(children.details(child).person().id(), MemberRole.CHILD);
        family = assisted.reported("Nowakowie", today.minusDays(90), daughter);
        assisted.agree(family, today.minusDays(80));
        assign(staff.anna(), today.minusDays(60));
    }

    @Test
    void theAssistantOwesThemAndNobodyElseSeesThem() {
        caller.become(staff.anna());
        assertThat(lists.about(family.value())).filteredOn(row -> row.state() == DutyFilter.State.OPEN).extracting(DutyRow::kind)
                .contains("FAMILY_FIRST_VISIT", "FAMILY_VISIT", "FAMILY_PLAN", "FAMILY_ASSESSMENT");
        assertThat(mine()).isNotEmpty().allSatisfy(row -> {
            assertThat(row.assistance()).isEqualTo(family);
            assertThat(row.assistanceLabel()).isEqualTo("Nowakowie");
            assertThat(row.worker()).as("RPT-5").isEqualTo("Anna Asystent");
        });
        assertThat(lists.myDay().counts().overdue()).isPositive();
        caller.become(staff.bartek());
        assertThat(lists.about(family.value())).as("RPT-1").isEmpty();
        assertThat(mine()).isEmpty();
    }

    /** AST-16. */
    @Test
    void aReportOwesTheInterviewFromThatMoment() {
        AssistanceCaseId other = assisted.reported("Lisowie", today.minusDays(3), AssistedFixture.aMother());

        assertThat(lists.about(other.value())).extracting(DutyRow::kind).containsExactly("FAMILY_INTERVIEW");
        caller.become(Caller.system(staff.centre()));
        assertThat(duties.check()).isEmpty();
    }

    @Test
    void aHandOverHandsTheDutiesOver() {
        assign(staff.bartek(), today);
        caller.become(staff.bartek());
        assertThat(mine()).extracting(DutyRow::worker).containsOnly("Bartek Asystent");
        caller.become(staff.anna());
        assertThat(mine()).isEmpty();
    }

    @Test
    void aChildThatLivesElsewhereIsNotVisited() {
        placements.place(PlaceChild.of(child, foster, CareFixture.byCourtFrom(today.minusDays(60))));
        assertThat(lists.about(family.value())).extracting(DutyRow::kind).doesNotContain("FAMILY_FIRST_VISIT", "FAMILY_VISIT").contains("FAMILY_PLAN");
        StayRow stay = placements.stays(child).getFirst();
        placements.end(new EndStay(stay.id(), today.minusDays(10), EndReason.RETURN_TO_FAMILY, null, stay.version()));
        assertThat(lists.about(family.value())).extracting(DutyRow::kind).as("home again").contains("FAMILY_FIRST_VISIT");
        caller.become(Caller.system(staff.centre()));
        assertThat(duties.check()).isEmpty();
    }

    @Test
    void everyNightAddsWhatTheNewDayAsksFor() {
        caller.become(staff.anna());
        visits.record(new RecordVisit(VisitId.next(), family, done(today), null));
        long before = visitsOwed();
        for (int night = 1; night <= 40; night += 3) {
            caller.become(Caller.system(staff.centre()));
            horizons.moveTo(staff.centre(), today.plusDays(night));
            assertThat(duties.check()).as("night %d", night).isEmpty();
        }
        caller.become(staff.anna());
        assertThat(visitsOwed()).isGreaterThan(before);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whateverIsDoneTheStoredDutiesAreWhatTheFactsGive(long seed) {
        Random chance = new Random(seed * 7_919);
        for (int i = 0; i < OPERATIONS; i++) {
            caller.become(staff.organiser());
            String did = something(chance);
            caller.become(Caller.system(staff.centre()));
            assertThat(duties.check()).as("seed %d, operation %d: %s", seed, i, did).isEmpty();
        }
    }

    /** What a rule refuses has changed nothing. */
    private String something(Random chance) {
        int what = chance.nextInt(12);
        try {
            operate(what, today.minusDays(chance.nextInt(55)), chance);
            return "operation " + what;
        } catch (BusinessRuleViolation refused) {
            return "refused " + refused.getMessage();
        }
    }

    private void operate(int what, LocalDate day, Random chance) {
        switch (what) {
            case 0, 1, 2 -> visits.record(new RecordVisit(VisitId.next(), family, done(day), null));
            case 3 -> visit(chance, visit -> visits.remove(visit.id(), visit.version(), "pomyłka"));
            case 4 -> visit(chance, visit -> visits.correct(new CorrectVisit(visit.id(), visit.version(), "inny dzień", done(day))));
            case 5 -> plan(day);
            case 6 -> assessments.record(new AssessFamily(FamilyAssessmentId.next(), family, assessment(day)));
            case 7 -> passed();
            case 8 -> inCare(day);
            case 9 -> member(day);
            case 10 -> horizons.moveTo(staff.centre(), today.plusDays(chance.nextInt(60)));
            default -> {
                if (chance.nextInt(8) == 0) {
                    assistants.end(new EndCase(CaseStepId.next(), family, day, CaseEnd.GOALS_ACHIEVED, chance.nextBoolean() ? null : today.plusDays(40), null, "koniec"));
                } else {
                    assign(chance.nextBoolean() ? staff.anna() : staff.bartek(), day);
                }
            }
        }
    }

    private void visit(Random chance, Consumer<VisitDetails> change) {
        List<VisitDetails> rows = new ArrayList<>(visits.of(family, PageRequest.page(1)).rows());
        if (!rows.isEmpty()) {
            change.accept(rows.get(chance.nextInt(rows.size())));
        }
    }

    private void plan(LocalDate day) {
        int last = plans.overview(family).last();
        PlanId made = plans.make(new MakeFamilyPlan(PlanId.next(), family, last, new FamilyPlanContent(
                new PlanMade(day, PlanOccasion.FIRST, "Dzieci opuszczają lekcje.", "matka"), new FamilysPart("Ewa Lis", day, "Jan Lis"), List.of(SCHOOL),
                List.of(anAction(1, "Matka odprowadza dzieci do szkoły", day.plusDays(60).toString())))));
        plans.agree(new AgreePlan(made, plans.version(made).plan().version(), new Agreement(day.plusDays(1), "matka")));
        if (last > 1) {
            plans.remove(made, plans.version(made).plan().version(), "pomyłka");
        }
    }

    private void passed() {
        for (AssessmentDetails made : assessments.overview(family).assessments()) {
            if (made.passed() == null) {
                assessments.pass(made.id(), made.version(), new PassedOn(today, "kierownik OPS"));
                return;
            }
        }
    }

    private void inCare(LocalDate day) {
        StayRow open = placements.stays(child).stream().filter(stay -> stay.until() == null).findFirst().orElse(null);
        if (open == null) {
            placements.place(PlaceChild.of(child, foster, CareFixture.byCourtFrom(day)));
        } else {
            LocalDate since = open.since();
            placements.end(new EndStay(open.id(), day.isBefore(since) ? since : day, EndReason.RETURN_TO_FAMILY, null, open.version()));
        }
    }

    private void member(LocalDate day) {
        CaseMemberRow member = cases.details(family).members().getFirst();
        if (member.period().isOpen()) {
            cases.endMember(member.id(), day, member.version());
        }
    }

    private void assign(Caller to, LocalDate day) {
        Caller before = caller.get();
        caller.become(staff.head());
        assistants.assign(new AssignAssistant(CaseStepId.next(), family, to.account(), day, false, null));
        caller.become(before);
    }

    private List<DutyRow> mine() {
        DutyFilter.Whose me = new DutyFilter.Whose(true, null, null, null);
        DutyFilter filter = new DutyFilter(DutyFilter.What.ANY, me, DutyFilter.When.ANY, DutyFilter.State.OPEN);
        return lists.list(filter, DutySort.FAMILY, false, PageRequest.page(1)).rows();
    }

    private long visitsOwed() {
        return lists.about(family.value()).stream().filter(row -> row.kind().equals("FAMILY_VISIT")).count();
    }

    private static VisitNote done(LocalDate on) {
        return new VisitNote(VisitKind.HOME, VisitOutcome.DONE, on, "10:00", 40, null, "Ewa Nowak", ChildSeen.WITH_OTHERS, "szkoła", null, null);
    }

    private static AssessmentContent assessment(LocalDate on) {
        return new AssessmentContent(on, new AreaScores(2, 2, 2, 2, 2, 2, 2, 2), "Matka dotrzymuje terminów.", "Długi.", "Praca trwa.", null);
    }
}
