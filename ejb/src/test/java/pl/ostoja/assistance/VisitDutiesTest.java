package pl.ostoja.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyKey;
import pl.ostoja.duty.DutyState;
import pl.ostoja.duty.Responsible;
import pl.ostoja.duty.Subject;
import pl.ostoja.law.PolicyChoice;
import pl.ostoja.shared.Explanation;
import pl.ostoja.shared.Period;

/** The visits of practice.md as duties: within 2 days, then weekly four times, then every 14 days. */
class VisitDutiesTest {
    private static final UUID FAMILY = UUID.fromString("019a0000-0000-7000-8000-00000000000a");
    private static final LocalDate TODAY = day("2026-02-14");

    @Test
    @DisplayName("A-28: with nothing done since 1 January, on 14 February six visits and the next one are owed")
    void withNothingDone() {
        List<Duty> duties = duties(work("2026-01-01", null));

        assertThat(duties).extracting(duty -> duty.deadline().legalDay().toString()).containsExactly(
                "2026-01-03", "2026-01-10", "2026-01-17", "2026-01-24", "2026-01-31", "2026-02-14", "2026-02-28");
        assertThat(duties).extracting(Duty::kind).startsWith(VisitDuties.FIRST_VISIT, VisitDuties.VISIT).hasSize(7);
        assertThat(duties).allSatisfy(duty -> {
            assertThat(duty.state()).isEqualTo(DutyState.OPEN);
            assertThat(duty.subject()).isEqualTo(Subject.ofAssistance(FAMILY));
            assertThat(duty.responsible()).isEqualTo(Responsible.FAMILY_ASSISTANT);
        });
        assertThat(duties.getFirst().why()).isEqualTo(Explanation.of("assistance.why.visit", day("2026-01-01"), 2));
    }

    @Test
    @DisplayName("AVI-2: the due day itself is in time, and a Saturday does not move it")
    void theDueDayIsInTime() {
        Duty first = duties(work("2026-01-01", null), "2026-01-03").getFirst();

        assertThat(first.state()).isEqualTo(DutyState.fulfilled(day("2026-01-03")));
        assertThat(first.daysLate(TODAY)).isZero();
    }

    @Test
    @DisplayName("A-29: what nobody did by the end of the work is owed no more from the day after it")
    void theWorkEnds() {
        assertThat(duties(work("2026-01-01", "2026-01-17"), "2026-01-02"))
                .extracting(duty -> duty.deadline().legalDay(), Duty::state)
                .containsExactly(
                        tuple(day("2026-01-03"), DutyState.fulfilled(day("2026-01-02"))),
                        tuple(day("2026-01-09"), DutyState.ended(day("2026-01-18"), VisitDuties.WORK_ENDED)),
                        tuple(day("2026-01-16"), DutyState.ended(day("2026-01-18"), VisitDuties.WORK_ENDED)));
    }

    @Test
    @DisplayName("A-31: AVI-4: a late visit stays late, and those missed before it stay missed")
    void aLateVisit() {
        assertThat(duties(work("2026-01-01", null), "2026-01-19").subList(0, 4))
                .extracting(Duty::state, duty -> duty.daysLate(TODAY))
                .containsExactly(
                        tuple(DutyState.ended(day("2026-01-19"), VisitDuties.VISITED_LATER), 16L),
                        tuple(DutyState.ended(day("2026-01-19"), VisitDuties.VISITED_LATER), 9L),
                        tuple(DutyState.fulfilled(day("2026-01-19")), 2L),
                        tuple(DutyState.OPEN, 19L));
    }

    @Test
    @DisplayName("a visit on the first day leaves two terms that run from it, with keys of their own")
    void aVisitOnTheFirstDay() {
        assertThat(duties(work("2026-02-10", null), "2026-02-10")).extracting(Duty::key).containsExactly(
                new DutyKey("FAMILY_FIRST_VISIT", FAMILY, day("2026-02-10")), new DutyKey("FAMILY_VISIT", FAMILY, day("2026-02-10")));
    }

    @Test
    @DisplayName("A-33: while no child lives at home none is owed")
    void noChildAtHome() {
        CaseFacts away = new CaseFacts(FAMILY, CaseKind.SUPPORT, work("2026-01-01", null).times(), List.of(Period.from(day("2025-12-01"))), List.of());

        assertThat(duties(away)).isEmpty();
    }

    @Test
    @DisplayName("AVI-7: a contact of the monitoring is owed until its last day has passed")
    void monitoring() {
        CaseFacts family = CaseFacts.of(new AssistanceCaseId(FAMILY), CaseKind.SUPPORT, List.of(
                CaseStepContent.of(CaseStepKind.ASSIGNMENT, day("2025-06-01"), null),
                CaseStepContent.end(day("2025-12-14"), CaseEnd.GOALS_ACHIEVED, day("2026-02-14"), null)), List.of());

        assertThat(monitored(family, day("2026-02-14"))).extracting(duty -> duty.deadline().legalDay(), Duty::state).containsExactly(
                tuple(day("2026-01-14"), DutyState.OPEN), tuple(day("2026-02-14"), DutyState.OPEN));
        assertThat(monitored(family, day("2026-02-15"))).extracting(Duty::state).containsOnly(DutyState.ended(day("2026-02-15"), VisitDuties.WORK_ENDED));
    }

    @Test
    @DisplayName("AVI-1: the centre's own rhythm, as it was when the work began")
    void theRhythmOfTheCentre() {
        List<PolicyChoice> choices = List.of(new PolicyChoice("VISIT_FIRST_D", "5", day("2026-01-01")), new PolicyChoice("VISIT_FIRST_D", "9", day("2026-01-02")));
        List<Duty> duties = new ArrayList<>();
        VisitDuties.derive(work("2026-01-01", null), List.of(), choices, day("2026-01-01"), duties::add);

        assertThat(duties).singleElement().satisfies(duty -> assertThat(duty.deadline().legalDay()).isEqualTo("2026-01-06"));
    }

    private static CaseFacts work(String since, String until) {
        Period period = until == null ? Period.from(day(since)) : Period.of(day(since), day(until));
        return new CaseFacts(FAMILY, CaseKind.SUPPORT, List.of(new CaseTime(period, false)), List.of(), List.of());
    }

    private static List<Duty> duties(CaseFacts family, String... visited) {
        List<Duty> duties = new ArrayList<>();
        VisitDuties.derive(family, Stream.of(visited).map(VisitDutiesTest::day).toList(), List.of(), TODAY, duties::add);
        return duties;
    }

    private static List<Duty> monitored(CaseFacts family, LocalDate horizon) {
        List<Duty> duties = new ArrayList<>();
        VisitDuties.derive(family, List.of(), List.of(), horizon, duties::add);
        return duties.stream().filter(duty -> duty.kind().equals(VisitDuties.MONITORING)).toList();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
