package pl.ostoja.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static pl.ostoja.placement.PlacementFixture.aChildBorn;
import static pl.ostoja.placement.PlacementFixture.aStay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.assistance.CaseEnd;
import pl.ostoja.assistance.CaseFacts;
import pl.ostoja.assistance.CaseKind;
import pl.ostoja.assistance.CaseStepContent;
import pl.ostoja.assistance.CaseStepKind;
import pl.ostoja.assistance.ChildOfFamily;
import pl.ostoja.assistance.VisitDuties;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyKey;
import pl.ostoja.duty.DutyKind;
import pl.ostoja.duty.DutyState;
import pl.ostoja.duty.Responsible;
import pl.ostoja.duty.Subject;
import pl.ostoja.law.LawFixture;
import pl.ostoja.law.PolicyChoice;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.placement.EndReason;
import pl.ostoja.placement.PlacementFixture.StayBuilder;
import pl.ostoja.shared.Period;

class FamilyPlanDutiesTest {
    private static final AssistanceCaseId FAMILY = AssistanceCaseId.next();
    private static final UUID ASSESSMENT = UUID.fromString("019a0000-0000-7000-8000-00000000000b");
    private static final CaseStepContent ASSIGNED = CaseStepContent.of(CaseStepKind.ASSIGNMENT, day("2026-03-02"), null);
    private static final CaseStepContent ENDED = CaseStepContent.end(day("2026-05-04"), CaseEnd.MOVED, null, null);

    @ParameterizedTest(name = "PLN-16: agreed on {0}: {1} days late")
    @CsvSource({"2026-03-02, 0", "2026-04-01, 0", "2026-04-02, 1"})
    void thePlanIsAgreedWithinTheCentresTerm(String agreed, long late) {
        Duty duty = one(FamilyPlanDuties.FAMILY_PLAN, facts(CaseKind.SUPPORT, ASSIGNED), List.of(day(agreed), day("2026-07-01")));

        assertThat(duty.key()).isEqualTo(new DutyKey("FAMILY_PLAN", FAMILY.value(), day("2026-03-02")));
        assertThat(duty.subject()).isEqualTo(Subject.ofAssistance(FAMILY.value()));
        assertThat(duty.deadline().legalDay()).isEqualTo("2026-04-01");
        assertThat(duty.responsible()).isEqualTo(Responsible.FAMILY_ASSISTANT);
        assertThat(duty.state()).isEqualTo(DutyState.fulfilled(day(agreed)));
        assertThat(duty.daysLate(day("2026-11-22"))).isEqualTo(late);
    }

    @Test
    @DisplayName("PLN-16: by Za życiem no plan is owed; the end of the work ends what was not agreed")
    void whereNoPlanIsOwed() {
        assertThat(all(facts(CaseKind.FOR_LIFE, ASSIGNED), List.of(), List.of())).extracting(Duty::kind).containsExactly(FamilyPlanDuties.FAMILY_ASSESSMENT);
        assertThat(one(FamilyPlanDuties.FAMILY_PLAN, facts(CaseKind.SUPPORT, ASSIGNED, ENDED), List.of()).state())
                .isEqualTo(DutyState.ended(day("2026-05-05"), VisitDuties.WORK_ENDED));
    }

    @Test
    @DisplayName("PLN-16: the term is the centre's own on the day on which the work began")
    void theTermIsASetting() {
        List<PolicyChoice> choices = List.of(new PolicyChoice("FAMILY_PLAN_TARGET_D", "21", day("2026-03-02")), new PolicyChoice("FAMILY_PLAN_TARGET_D", "45", day("2026-03-03")));
        List<Duty> duties = new ArrayList<>();
        FamilyPlanDuties.derive(new PlannedFamily(facts(CaseKind.SUPPORT, ASSIGNED), List.of(), List.of()), new CareLaw(LawFixture.lawBook(), choices), duties::add);

        assertThat(duties.getFirst().deadline().legalDay()).isEqualTo("2026-03-23");
    }

    @ParameterizedTest(name = "PLN-18: changed on {0}: {1} days late")
    @CsvSource({"2026-05-20, 0", "2026-06-19, 0", "2026-06-20, 1"})
    void thePlanIsChangedOnceAChildComesIntoCare(String changed, long late) {
        Duty duty = changes(CaseKind.SUPPORT, aStay("2026-05-20"), "2026-03-20", changed).getFirst();

        assertThat(duty.key()).isEqualTo(new DutyKey("FAMILY_PLAN_CHANGE", FAMILY.value(), day("2026-05-20")));
        assertThat(duty.article()).isEqualTo("art. 15 ust. 1 pkt 2 i art. 77 ust. 3 pkt 2 UWR");
        assertThat(duty.deadline().legalDay()).isEqualTo("2026-06-19");
        assertThat(duty.state()).isEqualTo(DutyState.fulfilled(day(changed)));
        assertThat(duty.daysLate(day("2026-11-22"))).isEqualTo(late);
    }

    @Test
    @DisplayName("PLN-18: leaving care is a change too, a move within care is none; an older version does not do")
    void comingAndLeaving() {
        CareFacts child = aChildBorn(
                "2015-06-01",
                aStay("2026-05-20").until("2026-07-01", EndReason.TRANSFER_FAMILY_CARE), aStay("2026-07-01").until("2026-09-10", EndReason.RETURN_TO_FAMILY));

        assertThat(changes(CaseKind.SUPPORT, child, "2026-03-20", "2026-09-09")).extracting(duty -> duty.key().anchor(), Duty::state)
                .containsExactly(tuple(day("2026-05-20"), DutyState.fulfilled(day("2026-09-09"))), tuple(day("2026-09-10"), DutyState.OPEN));
    }

    @Test
    @DisplayName("PLN-18: what was owed because of a child stays when the child has left the family, and nothing more is")
    void aChildThatHasLeftTheFamily() {
        CareFacts child = aChildBorn(
                "2015-06-01", aStay("2026-05-20").until("2026-07-01", EndReason.RETURN_TO_FAMILY), aStay("2026-09-10"));
        CaseFacts facts = CaseFacts.of(FAMILY, CaseKind.SUPPORT, List.of(ASSIGNED), List.of(
                new ChildOfFamily(Period.of(day("2015-06-01"), day("2026-07-01")), child), new ChildOfFamily(Period.from(day("2015-06-01")), null)));

        assertThat(facts.moves()).containsExactly(day("2026-05-20"), day("2026-07-01"));
    }

    @Test
    @DisplayName("PLN-18: not before there is a plan, not before the work begins, and not by Za życiem")
    void whereNoChangeIsOwed() {
        assertThat(changes(CaseKind.SUPPORT, aStay("2026-05-20"))).isEmpty();
        assertThat(changes(CaseKind.SUPPORT, aStay("2026-05-20"), "2026-05-20")).as("the first plan knows of it").isEmpty();
        assertThat(changes(CaseKind.SUPPORT, aStay("2026-03-01"), "2026-03-20")).isEmpty();
        assertThat(changes(CaseKind.FOR_LIFE, aStay("2026-05-20"), "2026-03-20")).isEmpty();
    }

    @Test
    @DisplayName("PLN-13: half a year from the first day, then from the last assessment; an end on a Sunday is that of Monday")
    void everyHalfYear() {
        List<PlannedFamily.Assessed> made = List.of(assessed("2026-08-29", null));

        assertThat(all(facts(CaseKind.SUPPORT, ASSIGNED), List.of(), made).stream().filter(duty -> duty.kind().equals(FamilyPlanDuties.FAMILY_ASSESSMENT)))
                .extracting(duty -> duty.key().anchor(), duty -> duty.deadline().legalDay(), Duty::state)
                .containsExactly(
                        tuple(day("2026-03-02"), day("2026-09-02"), DutyState.fulfilled(day("2026-08-29"))),
                        tuple(day("2026-08-29"), day("2027-03-01"), DutyState.OPEN));
    }

    @Test
    @DisplayName("PLN-17: the employer gets an assessment within the centre's seven days")
    void passedOn() {
        Duty open = passed(assessed("2026-08-27", null));
        assertThat(open.key()).isEqualTo(new DutyKey("ASSESSMENT_PASSED", ASSESSMENT, day("2026-08-27")));
        assertThat(open.deadline().legalDay()).isEqualTo("2026-09-03");
        assertThat(open.state()).isEqualTo(DutyState.OPEN);
        assertThat(passed(assessed("2026-08-27", "2026-09-04")).daysLate(day("2026-11-22"))).isEqualTo(1);
    }

    private static Duty passed(PlannedFamily.Assessed assessed) {
        return all(facts(CaseKind.SUPPORT, ASSIGNED), List.of(), List.of(assessed)).stream()
                .filter(duty -> duty.kind().equals(FamilyPlanDuties.ASSESSMENT_PASSED))
                .findFirst()
                .orElseThrow();
    }

    private static PlannedFamily.Assessed assessed(String on, String passedOn) {
        return new PlannedFamily.Assessed(ASSESSMENT, day(on), passedOn == null ? null : day(passedOn));
    }

    private static CaseFacts facts(CaseKind kind, CaseStepContent... steps) {
        return CaseFacts.of(FAMILY, kind, List.of(steps), List.of(new ChildOfFamily(Period.from(day("2015-06-01")), null)));
    }

    private static List<Duty> changes(CaseKind kind, StayBuilder stay, String... made) {
        return changes(kind, aChildBorn("2015-06-01", stay), made);
    }

    private static List<Duty> changes(CaseKind kind, CareFacts child, String... made) {
        CaseFacts facts = CaseFacts.of(FAMILY, kind, List.of(ASSIGNED), List.of(new ChildOfFamily(Period.from(day("2015-06-01")), child)));
        return all(facts, Stream.of(made).map(FamilyPlanDutiesTest::day).toList(), List.of()).stream()
                .filter(duty -> duty.kind().equals(FamilyPlanDuties.FAMILY_PLAN_CHANGE))
                .toList();
    }

    private static Duty one(DutyKind kind, CaseFacts facts, List<LocalDate> agreed) {
        return all(facts, agreed, List.of()).stream().filter(duty -> duty.kind().equals(kind)).findFirst().orElseThrow();
    }

    private static List<Duty> all(CaseFacts facts, List<LocalDate> agreed, List<PlannedFamily.Assessed> assessments) {
        List<Duty> duties = new ArrayList<>();
        List<PlannedFamily.Version> versions = agreed.stream().map(day -> new PlannedFamily.Version(day, day)).toList();
        FamilyPlanDuties.derive(new PlannedFamily(facts, versions, assessments), CareLaw.recommended(LawFixture.lawBook()), duties::add);
        return duties;
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
