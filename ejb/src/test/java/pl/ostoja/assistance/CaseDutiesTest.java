package pl.ostoja.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static pl.ostoja.assistance.CaseStepKind.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyKey;
import pl.ostoja.duty.DutyState;
import pl.ostoja.law.PolicyChoice;

class CaseDutiesTest {
    private static final AssistanceCaseId FAMILY = AssistanceCaseId.next();

    @ParameterizedTest(name = "AST-16: reported on 2026-03-02, interviewed on {0}: {1} days late")
    @CsvSource({"2026-03-02, 0", "2026-03-16, 0", "2026-03-17, 1"})
    void aReportedFamilyIsInterviewed(String interviewed, long late) {
        Duty duty = duties(CaseKind.SUPPORT, List.of(), step(REPORT, "2026-03-02"), step(INTERVIEW, interviewed)).getFirst();

        assertThat(duty.key()).isEqualTo(new DutyKey("FAMILY_INTERVIEW", FAMILY.value(), day("2026-03-02")));
        assertThat(duty.deadline().legalDay()).isEqualTo("2026-03-16");
        assertThat(duty.state()).isEqualTo(DutyState.fulfilled(day(interviewed)));
        assertThat(duty.daysLate(day("2026-11-22"))).isEqualTo(late);
    }

    @Test
    @DisplayName("AST-17: from the request to the assignment or the refusal; a term that ends on a Saturday ends on Monday")
    void aRequestIsDecidedOn() {
        CaseStepContent[] requested = {step(REPORT, "2026-03-02"), step(INTERVIEW, "2026-03-05"), step(ANALYSIS, "2026-03-09"), step(REQUEST, "2026-03-14")};

        Duty open = duties(CaseKind.SUPPORT, List.of(), requested).getLast();
        assertThat(open.kind()).isEqualTo(CaseDuties.ASSISTANT_DECISION);
        assertThat(open.deadline().legalDay()).as("28 March is a Saturday").isEqualTo("2026-03-30");
        assertThat(open.state()).isEqualTo(DutyState.OPEN);

        List<CaseStepContent> steps = new ArrayList<>(List.of(requested));
        steps.add(step(REFUSAL, "2026-03-20"));
        assertThat(duties(CaseKind.SUPPORT, List.of(), steps.toArray(CaseStepContent[]::new)).getLast().state()).isEqualTo(DutyState.fulfilled(day("2026-03-20")));
    }

    @Test
    @DisplayName("AST-17: by Za życiem from the application, for a minor parent from the interview; nobody is interviewed by Za życiem")
    void whereNothingIsRequested() {
        assertThat(duties(CaseKind.FOR_LIFE, List.of(), step(FOR_LIFE_APPLICATION, "2026-03-02"), step(ASSIGNMENT, "2026-03-10")))
                .extracting(Duty::kind, duty -> duty.key().anchor(), Duty::state)
                .containsExactly(tuple(CaseDuties.ASSISTANT_DECISION, day("2026-03-02"), DutyState.fulfilled(day("2026-03-10"))));
        assertThat(duties(CaseKind.MINOR_PARENT, List.of(), step(REPORT, "2026-03-02"), step(INTERVIEW, "2026-03-05"), step(REQUEST, "2026-03-09")))
                .extracting(Duty::kind, duty -> duty.key().anchor(), Duty::state)
                .containsExactly(
                        tuple(CaseDuties.FAMILY_INTERVIEW, day("2026-03-02"), DutyState.fulfilled(day("2026-03-05"))),
                        tuple(CaseDuties.ASSISTANT_DECISION, day("2026-03-05"), DutyState.OPEN));
    }

    @Test
    @DisplayName("AST-16: a family that is reported anew is interviewed anew, and the term is the centre's own of that day")
    void reportedAnew() {
        List<PolicyChoice> choices = List.of(new PolicyChoice("ASSISTANT_INTERVIEW_D", "7", day("2026-04-01")));

        assertThat(duties(
                        CaseKind.SUPPORT, choices, step(REPORT, "2026-03-02"), step(INTERVIEW, "2026-03-05"), step(ANALYSIS, "2026-03-06"), step(REQUEST, "2026-03-09"),
                        step(REFUSAL, "2026-03-10"), step(REPORT, "2026-05-04")))
                .extracting(Duty::kind, duty -> duty.deadline().legalDay(), Duty::state)
                .containsExactly(
                        tuple(CaseDuties.FAMILY_INTERVIEW, day("2026-03-16"), DutyState.fulfilled(day("2026-03-05"))),
                        tuple(CaseDuties.ASSISTANT_DECISION, day("2026-03-23"), DutyState.fulfilled(day("2026-03-10"))),
                        tuple(CaseDuties.FAMILY_INTERVIEW, day("2026-05-11"), DutyState.OPEN));
    }

    private static List<Duty> duties(CaseKind kind, List<PolicyChoice> choices, CaseStepContent... steps) {
        List<Duty> duties = new ArrayList<>();
        CaseDuties.derive(FAMILY, kind, List.of(steps), choices, duties::add);
        return duties;
    }

    private static CaseStepContent step(CaseStepKind kind, String on) {
        return CaseStepContent.of(kind, day(on), null);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
