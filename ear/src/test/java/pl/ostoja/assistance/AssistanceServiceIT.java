package pl.ostoja.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.ostoja.assistance.CaseStepKind.*;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.ServiceTest;
import pl.ostoja.access.Caller;
import pl.ostoja.access.CaseloadHolder;
import pl.ostoja.access.CaseloadService;
import pl.ostoja.access.CaseloadShare;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.NotPermitted;
import pl.ostoja.access.RecordKind;
import pl.ostoja.people.PersonData;
import pl.ostoja.people.PersonFixture;
import pl.ostoja.people.PersonId;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.ChildService;
import pl.ostoja.placement.RegisterChild;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.EditConflict;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;

@ServiceTest
@Tag("h2")
class AssistanceServiceIT {
    @Inject
    AssistanceService cases;

    @Inject
    CaseStepService steps;

    @Inject
    AssistantService assistants;

    @Inject
    CaseListService lists;

    @Inject
    VisitService visits;

    @Inject
    CaseloadService caseloads;

    @Inject
    ChildService children;

    @Inject
    AssistedFixture families;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    private LocalDate today;
    private AssistedFixture.Staff staff;

    @BeforeEach
    void somebodyCalls() {
        today = LocalDate.now(clock);
        staff = families.staff();
        caller.become(staff.organiser());
    }

    @Test
    void fromTheReportToTheAssistant() {
        AssistanceCaseId family = reported("Nowakowie");
        assertThat(cases.details(family).next()).containsExactly(INTERVIEW, CONSENT, COURT_ORDER);
        ready(family);
        caller.become(staff.anna());
        assertThatThrownBy(() -> cases.details(family)).as("not hers yet").isInstanceOf(NotFound.class);

        caller.become(staff.head());
        assertThat(assign(family, staff.anna()).records()).isEqualTo(1);

        caller.become(staff.anna());
        CaseDetails details = cases.details(family);
        assertThat(details.state()).isEqualTo(CaseState.ASSIGNED);
        assertThat(details.assistant().name()).isEqualTo("Anna Asystent");
        assertThat(listed(new CaseFilter("Nowak", CaseState.ASSIGNED, CaseKind.SUPPORT, staff.anna().account(), false)).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.assistant()).isEqualTo("Anna Asystent"));
        caller.become(staff.bartek());
        assertThat(listed(new CaseFilter(null, null, null, null, null)).total()).as("not his").isZero();
    }

    @Test
    void theSixteenthFamilyIsRefused() {
        AssistanceCaseId oneMore = sixteenth();
        assertThatThrownBy(() -> assign(oneMore, staff.anna()))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> {
                    assertThat(refusal.rule()).isEqualTo("AST-4");
                    assertThat(refusal.args()).containsExactly("Anna Asystent", 15L, 15, "Bartek Asystent (0/15)");
                });
    }

    @Test
    void theLimitHoldsWhereverACaseloadIsGiven() {
        AssistanceCaseId oneMore = sixteenth();
        assign(oneMore, staff.bartek());
        assertThatThrownBy(() -> caseloads.assign(RecordKind.ASSISTANCE, oneMore.value(), CaseloadHolder.person(staff.anna().account()), today))
                .hasMessageStartingWith("AST-4 ");
    }

    /** The worked example of the assistant at the limit, on days of the past: at 15 families since then, one more from an earlier day is the sixteenth of a later one. */
    @Test
    void theLimitHoldsOnEveryDayFromTheFirst() {
        for (int i = 0; i < 15; i++) {
            AssistanceCaseId family = ready(reported("Rodzina " + i));
            assign(family, staff.anna(), today.minusDays(i < 14 ? 20 : 5));
        }
        AssistanceCaseId oneMore = ready(reported("Szesnasta"));
        assertThatThrownBy(() -> assign(oneMore, staff.anna(), today.minusDays(10)))
                .hasMessageStartingWith("AST-4 ");
        assistants.end(new EndCase(CaseStepId.next(), labelled("Rodzina 14"), today.minusDays(1), CaseEnd.MOVED, null, null));
        assertThatThrownBy(() -> assign(oneMore, staff.anna(), today.minusDays(2)))
                .as("fifteen on that day, though one of them has ended since")
                .hasMessageStartingWith("AST-4 ");
        assertThat(assign(oneMore, staff.anna(), today.minusDays(1)).records()).isEqualTo(15);
    }

    @Test
    void whoWasGivenAFamilyByHandHoldsItNoLongerThanAnybodyElse() {
        AssistanceCaseId family = ready(reported("Nowakowie"));
        assign(family, staff.anna(), today.minusDays(10));
        caseloads.assign(RecordKind.ASSISTANCE, family.value(), CaseloadHolder.person(staff.bartek().account()), today.minusDays(5));
        CaseStepId end = CaseStepId.next();
        assistants.end(new EndCase(end, family, today.minusDays(3), CaseEnd.MOVED, null, null));
        assertThat(untils(family)).as("AST-12").containsOnly(today.minusDays(3));

        assistants.takeBackEnd(end, steps.details(end).version(), "pomyłka");
        assertThat(untils(family)).as("both go on").hasSize(2).containsOnlyNulls();
    }

    @Test
    void aMonitoredFamilyIsHeldToTheLastDayOfTheMonitoring() {
        AssistanceCaseId family = ready(reported("Nowakowie"));
        assign(family, staff.anna(), today.minusDays(10));
        assistants.end(new EndCase(CaseStepId.next(), family, today.minusDays(3), CaseEnd.GOALS_ACHIEVED, today.plusMonths(6), null));
        caseloads.assign(RecordKind.ASSISTANCE, family.value(), CaseloadHolder.person(staff.bartek().account()), today);

        assertThat(untils(family)).as("AST-12").hasSize(2).containsOnly(today.plusMonths(6));
    }

    @Test
    void aRefusalEndsWhatWasHeldAndItsRemovalLetsItGoOn() {
        caller.become(staff.anna());
        AssistanceCaseId family = ready(reported("Nowakowie"));
        CaseStepId refusal = CaseStepId.next();
        steps.record(new RecordCaseStep(refusal, family, CaseStepContent.of(REFUSAL, today, "inna gmina")));
        caller.become(staff.organiser());
        assertThat(untils(family)).as("of her who reported it").containsExactly(today);

        steps.remove(refusal, steps.details(refusal).version(), "pomyłka");
        assertThat(untils(family)).hasSize(1).containsOnlyNulls();
    }

    @Test
    void whereAnAssistantWorksNothingIsTakenByHand() {
        AssistanceCaseId family = ready(reported("Nowakowie"));
        assign(family, staff.anna(), today.minusDays(10));
        UUID held = caseloads.ofRecord(RecordKind.ASSISTANCE, family.value()).rows().getFirst().id();

        assertThatThrownBy(() -> caseloads.end(held, today, "urlop")).hasMessageStartingWith("AST-13 ");
        assertThatThrownBy(() -> caseloads.handOver(held, CaseloadHolder.person(staff.bartek().account()), today, "urlop", false)).hasMessageStartingWith("AST-13 ");
        assertThatThrownBy(() -> assign(family, staff.anna())).as("hers already").hasMessageStartingWith("AST-13 ");
    }

    @Test
    void anAssignmentThatWasAMistakeIsTakenBack() {
        AssistanceCaseId family = ready(reported("Nowakowie"));
        CaseStepId given = CaseStepId.next();
        assistants.assign(new AssignAssistant(given, family, staff.anna().account(), today.minusDays(10), false, null));
        CaseStepId handed = CaseStepId.next();
        assistants.assign(new AssignAssistant(handed, family, staff.bartek().account(), today.minusDays(2), true, null));
        assertThatThrownBy(() -> assistants.takeBackGiving(given, version(given), "pomyłka")).as("not the last").hasMessageStartingWith("AST-18 ");

        assistants.takeBackGiving(handed, version(handed), "inna rodzina");
        assertThat(cases.details(family).assistant().name()).isEqualTo("Anna Asystent");
        assertThat(untils(family)).as("all the time").hasSize(1).containsOnlyNulls();

        assistants.takeBackGiving(given, version(given), "inna rodzina");
        assertThat(cases.details(family).state()).isEqualTo(CaseState.REQUESTED);
        assertThat(untils(family)).isEmpty();
    }

    @Test
    void anAssignmentAfterWhichSomebodyWorkedStays() {
        AssistanceCaseId family = ready(reported("Nowakowie"));
        CaseStepId given = CaseStepId.next();
        assistants.assign(new AssignAssistant(given, family, staff.anna().account(), today.minusDays(10), false, null));
        VisitNote note = new VisitNote(VisitKind.HOME, VisitOutcome.DONE, today.minusDays(9), "10:00", 40, null, "Ewa Nowak", ChildSeen.WITH_OTHERS, "szkoła", null, null);
        visits.record(new RecordVisit(VisitId.next(), family, note, null));

        assertThatThrownBy(() -> assistants.takeBackGiving(given, version(given), "pomyłka")).hasMessage("AST-18 assistance.violation.workedSince");
    }

    @Test
    void aHandOverMovesTheFamily() {
        AssistanceCaseId family = ready(reported("Nowakowie"));
        caller.become(staff.head());
        assign(family, staff.anna(), today.minusDays(1));
        assign(family, staff.bartek());
        assertThat(cases.details(family).steps().getFirst().content().kind()).isEqualTo(HAND_OVER);
        caller.become(staff.anna());
        assertThatThrownBy(() -> cases.details(family)).isInstanceOf(NotFound.class);
        caller.become(staff.bartek());
        assertThat(cases.details(family).assistant().name()).isEqualTo("Bartek Asystent");
    }

    @Test
    void theAssistantSeesTheFamilyWhileItIsMonitored() {
        AssistanceCaseId family = ready(reported("Nowakowie"));
        caller.become(staff.head());
        assign(family, staff.anna(), today.minusDays(10));
        caller.become(staff.anna());
        assertThat(assistants.monitoringProposed(LocalDate.parse("2026-08-31"))).as("MONITORING_M").isEqualTo("2027-02-28");
        assistants.end(new EndCase(CaseStepId.next(), family, today.minusDays(3), CaseEnd.GOALS_ACHIEVED, today.plusMonths(6), null));
        assertThat(cases.details(family).state()).isEqualTo(CaseState.MONITORED);
        assertThat(assistants.assistants().of(staff.anna().account()).orElseThrow().records()).as("counts for nothing").isZero();
    }

    @Test
    void anEndThatWasAMistakeIsTakenBack() {
        AssistanceCaseId family = ready(reported("Nowakowie"));
        caller.become(staff.head());
        assign(family, staff.anna(), today.minusDays(10));
        caller.become(staff.organiser());
        CaseStepId end = CaseStepId.next();
        assistants.end(new EndCase(end, family, today.minusDays(3), CaseEnd.MOVED, null, null));
        assertThatThrownBy(() -> steps.remove(end, steps.details(end).version(), "pomyłka")).as("AST-9").hasMessageStartingWith("AST-9 ");
        assistants.takeBackEnd(end, steps.details(end).version(), "zakończono inną rodzinę");

        caller.become(staff.anna());
        assertThat(cases.details(family).state()).as("AST-10").isEqualTo(CaseState.ASSIGNED);
        assertThat(cases.details(family).assistant().name()).isEqualTo("Anna Asystent");
        caller.become(staff.organiser());
        assertThatThrownBy(() -> assistants.takeBackEnd(cases.details(family).steps().getFirst().id(), 0, "jeszcze raz")).hasMessageStartingWith("AST-10 ");
    }

    @Test
    void anEndFromWhichSomethingFollowedStays() {
        AssistanceCaseId family = ready(reported("Nowakowie"));
        caller.become(staff.head());
        assign(family, staff.anna(), today.minusDays(10));
        caller.become(staff.organiser());
        CaseStepId end = CaseStepId.next();
        assistants.end(new EndCase(end, family, today.minusDays(3), CaseEnd.MOVED, null, null));
        steps.record(new RecordCaseStep(CaseStepId.next(), family, CaseStepContent.of(REPORT, today, "szkoła znów")));
        assertThatThrownBy(() -> assistants.takeBackEnd(end, steps.details(end).version(), "pomyłka")).as("reported anew").hasMessageStartingWith("AST-1 ");
        assertThat(cases.details(family).state()).isEqualTo(CaseState.REPORTED);
    }

    @Test
    void whoseWorkEndedIsSeenNoMore() {
        AssistanceCaseId family = ready(reported("Nowakowie"));
        caller.become(staff.head());
        assign(family, staff.anna(), today.minusDays(10));
        caller.become(staff.anna());
        assistants.end(new EndCase(CaseStepId.next(), family, today.minusDays(3), CaseEnd.MOVED, null, null));
        assertThatThrownBy(() -> cases.details(family)).isInstanceOf(NotFound.class);
        caller.become(staff.organiser());
        assertThat(cases.details(family).state()).isEqualTo(CaseState.ENDED);
        assertThat(listed(new CaseFilter(null, CaseState.ENDED, null, null, null)).total()).isEqualTo(1);
    }

    @Test
    void anAssistantSeesTheChildrenOfTheFamilyWhoAreInCare() {
        PersonData kasia = PersonFixture.aWoman("Kasia", "Nowak", today.minusYears(7));
        ChildId child = children.register(RegisterChild.of(kasia));
        PersonId person = children.details(child).person().id();
        AssistanceCaseId family = ready(reported("Nowakowie"));
        CaseMemberId member = cases.addMember(new AddMember(CaseMemberId.next(), family, MemberEntry.of(person, MemberRole.CHILD), today));
        assertThatThrownBy(() -> cases.addMember(new AddMember(CaseMemberId.next(), family, MemberEntry.of(person, MemberRole.CHILD), today)))
                .as("AST-8")
                .hasMessage("AST-8 assistance.violation.belongsAlready");
        cases.endMember(member, today, cases.details(family).members().stream().filter(one -> one.id().equals(member)).findFirst().orElseThrow().version());
        assertThatThrownBy(() -> cases.addMember(new AddMember(CaseMemberId.next(), family, MemberEntry.of(person, MemberRole.CHILD), today)))
                .as("belongs to it to the end of the day")
                .hasMessage("AST-8 assistance.violation.belongsAlready");
        caller.become(staff.head());
        assign(family, staff.anna());

        caller.become(staff.anna());
        assertThat(children.details(child).id()).isEqualTo(child);
        CaseMemberRow row = cases.details(family).members().stream().filter(one -> one.id().equals(member)).findFirst().orElseThrow();
        assertThat(row.child()).isEqualTo(child);
        cases.removeMember(member, row.version(), "wpisano nie to dziecko");
        assertThatThrownBy(() -> children.details(child)).isInstanceOf(NotFound.class);
    }

    @Test
    void whatWouldNotHaveBeenPossibleIsNotCorrected() {
        AssistanceCaseId family = ready(reported("Nowakowie"));
        CaseStepDetails interview = step(family, INTERVIEW);
        assertThatThrownBy(() -> steps.remove(interview.id(), interview.version(), "nie było wywiadu")).hasMessageStartingWith("AST-1 ");
        steps.correct(new CorrectCaseStep(interview.id(), interview.version(), "pomyłka w dniu", CaseStepContent.of(INTERVIEW, today.minusDays(24), "W domu.")));
        assertThat(step(family, INTERVIEW).content().notes()).isEqualTo("W domu.");
        assertThatThrownBy(() -> steps.remove(interview.id(), interview.version(), "drugi raz")).isInstanceOf(EditConflict.class);
    }

    @Test
    void whatMovesACaseloadIsNoStepOfItsOwn() {
        AssistanceCaseId family = ready(reported("Nowakowie"));
        assertThatThrownBy(() -> steps.record(new RecordCaseStep(CaseStepId.next(), family, CaseStepContent.of(ASSIGNMENT, today, null))))
                .as("AST-9")
                .hasMessage("AST-9 assistance.violation.movesTheCaseload");
        caller.become(staff.head());
        assign(family, staff.anna());
        caller.become(staff.organiser());
        CaseDetails details = cases.details(family);
        assertThatThrownBy(() -> cases.remove(family, details.version(), "pomyłka")).hasMessage("AST-9 assistance.violation.hadAnAssistant");
    }

    @Test
    void aFileOpenedByMistakeIsTakenAway() {
        AssistanceCaseId family = reported("Pomyłkowi");
        cases.remove(family, cases.details(family).version(), "rodzina ma już kartę");
        assertThatThrownBy(() -> cases.details(family)).isInstanceOf(NotFound.class);
    }

    @Test
    void anAssistantSeesTheFamilyReportedByThemselves() {
        caller.become(staff.anna());
        AssistanceCaseId family = reported("Nowakowie");
        assertThat(cases.details(family).state()).isEqualTo(CaseState.REPORTED);
        assertThatThrownBy(() -> assign(family, staff.anna())).isInstanceOf(NotPermitted.class);
    }

    private AssistanceCaseId reported(String label) {
        return families.reported(label, today.minusDays(30), AssistedFixture.aMother());
    }

    /** Up to the request, with the consent. */
    private AssistanceCaseId ready(AssistanceCaseId family) {
        families.agree(family, today.minusDays(25));
        return family;
    }

    private CaseloadShare assign(AssistanceCaseId family, Caller assistant) {
        return assign(family, assistant, today);
    }

    private CaseloadShare assign(AssistanceCaseId family, Caller assistant, LocalDate since) {
        return assistants.assign(new AssignAssistant(CaseStepId.next(), family, assistant.account(), since, false, null));
    }

    /** Ready, while Anna works with fifteen families already; the head calls. */
    private AssistanceCaseId sixteenth() {
        for (int i = 0; i < 15; i++) {
            AssistanceCaseId family = ready(reported("Rodzina " + i));
            caller.become(staff.head());
            assign(family, staff.anna());
            caller.become(staff.organiser());
        }
        AssistanceCaseId oneMore = ready(reported("Szesnasta"));
        caller.become(staff.head());
        return oneMore;
    }

    private CaseStepDetails step(AssistanceCaseId family, CaseStepKind kind) {
        return cases.details(family).steps().stream().filter(one -> one.content().kind() == kind).findFirst().orElseThrow();
    }

    private long version(CaseStepId step) {
        return steps.details(step).version();
    }

    private AssistanceCaseId labelled(String label) {
        return listed(new CaseFilter(label, null, null, null, null)).rows().getFirst().id();
    }

    /** The last days of those who hold or held the family, null for who goes on. */
    private List<LocalDate> untils(AssistanceCaseId family) {
        return caseloads.ofRecord(RecordKind.ASSISTANCE, family.value()).rows().stream().map(row -> row.period().until()).toList();
    }

    private Page<CaseRow> listed(CaseFilter filter) {
        return lists.list(filter, CaseSort.NAME, false, PageRequest.page(1));
    }
}
