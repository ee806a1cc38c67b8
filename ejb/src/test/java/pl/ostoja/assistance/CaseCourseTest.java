package pl.ostoja.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.ostoja.assistance.CaseStepKind.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ostoja.shared.Period;

/** How a family comes to an assistant and how it stands on any day: AST-1, AST-2, AST-3, AST-6. */
class CaseCourseTest {
    private static final LocalDate FIRST = LocalDate.parse("2026-03-02");

    @ParameterizedTest(name = "AST-6: after {0} steps {1}")
    @CsvSource({"1, REPORTED", "2, INTERVIEWED", "3, ANALYSED", "4, ANALYSED", "5, REQUESTED", "6, ASSIGNED"})
    void everyStepLeadsOn(int taken, CaseState state) {
        assertThat(state(CaseKind.SUPPORT, List.of(REPORT, INTERVIEW, ANALYSIS, CONSENT, REQUEST, ASSIGNMENT).subList(0, taken))).isEqualTo(state);
    }

    @Test
    void noStepIsSkipped() {
        assertRefused("AST-1", CaseKind.SUPPORT, INTERVIEW);
        assertRefused("AST-1", CaseKind.SUPPORT, REPORT, ANALYSIS);
        assertRefused("AST-1", CaseKind.SUPPORT, REPORT, INTERVIEW, REQUEST);
        assertRefused("AST-1", CaseKind.SUPPORT, REPORT, INTERVIEW, ANALYSIS, CONSENT, ASSIGNMENT);
        assertRefused("AST-1", CaseKind.SUPPORT, REPORT, REPORT);
        assertRefused("AST-1", CaseKind.SUPPORT, REPORT, COURT_ORDER_LIFTED);
    }

    @Test
    void consentOrTheCourtsOrder() {
        assertRefused("AST-2", CaseKind.SUPPORT, REPORT, INTERVIEW, ANALYSIS, REQUEST, ASSIGNMENT);
        assertRefused("AST-2", CaseKind.SUPPORT, REPORT, INTERVIEW, ANALYSIS, REQUEST, COURT_ORDER, COURT_ORDER_LIFTED, ASSIGNMENT);
        assertThat(state(CaseKind.SUPPORT, List.of(REPORT, INTERVIEW, ANALYSIS, REQUEST, COURT_ORDER, ASSIGNMENT))).isEqualTo(CaseState.ASSIGNED);
    }

    /** <i>Za życiem</i> art. 8(6): art. 11(1)–(3) UWR do not apply. */
    @Test
    void forLifeTheApplicationStandsForAllOfIt() {
        assertThat(state(CaseKind.FOR_LIFE, List.of(FOR_LIFE_APPLICATION, ASSIGNMENT))).isEqualTo(CaseState.ASSIGNED);
        assertRefused("AST-1", CaseKind.FOR_LIFE, REPORT);
        assertRefused("AST-1", CaseKind.FOR_LIFE, FOR_LIFE_APPLICATION, INTERVIEW);
        assertRefused("AST-1", CaseKind.SUPPORT, FOR_LIFE_APPLICATION);
    }

    @Test
    void onlyForLifeTheAssistantAppliesForTheFamily() {
        List<CaseStepContent> steps = steps(FOR_LIFE_APPLICATION, ASSIGNMENT);
        assertThat(CaseCourse.next(CaseKind.FOR_LIFE, steps, FIRST.plusDays(9))).containsExactly(CONSENT, COURT_ORDER, HAND_OVER, AUTHORISATION, SUPPORT_CATALOGUE, END);
        assertThat(state(CaseKind.FOR_LIFE, List.of(FOR_LIFE_APPLICATION, ASSIGNMENT, AUTHORISATION, SUPPORT_CATALOGUE))).isEqualTo(CaseState.ASSIGNED);
        assertRefused("AST-1", CaseKind.FOR_LIFE, FOR_LIFE_APPLICATION, SUPPORT_CATALOGUE);
        assertRefused("AST-15", CaseKind.SUPPORT, REPORT, INTERVIEW, ANALYSIS, CONSENT, REQUEST, ASSIGNMENT, SUPPORT_CATALOGUE);
    }

    /** UWR art. 11(1a): interview, and then the assignment without being asked for. */
    @Test
    void aMinorParentWhoLeavesAFacilityIsNotRefused() {
        assertThat(state(CaseKind.MINOR_PARENT, List.of(REPORT, INTERVIEW, ASSIGNMENT))).isEqualTo(CaseState.ASSIGNED);
        assertRefused("AST-1", CaseKind.MINOR_PARENT, REPORT, ASSIGNMENT);
        assertRefused("AST-3", CaseKind.MINOR_PARENT, REPORT, INTERVIEW, ANALYSIS, REQUEST, REFUSAL);
    }

    @Test
    void whomACourtObligesIsNotRefused() {
        assertRefused("AST-3", CaseKind.SUPPORT, REPORT, INTERVIEW, ANALYSIS, REQUEST, COURT_ORDER, REFUSAL);
        assertThat(state(CaseKind.SUPPORT, List.of(REPORT, INTERVIEW, ANALYSIS, REQUEST, REFUSAL))).isEqualTo(CaseState.REFUSED);
    }

    @Test
    void whatIsOverMayBeginAnew() {
        List<CaseStepContent> steps = steps(REPORT, INTERVIEW, ANALYSIS, CONSENT, REQUEST, REFUSAL);
        steps.add(CaseStepContent.of(REPORT, FIRST.plusYears(1), null));
        assertThat(CaseCourse.of(CaseKind.SUPPORT, steps)).isEqualTo(new CaseStanding(CaseState.REPORTED, FIRST.plusYears(1), null, false, false));
    }

    @Test
    void aCourtMayHaveObligedAFamilyBeforeTheCentreLearnsOfIt() {
        assertThat(state(CaseKind.SUPPORT, List.of(COURT_ORDER, REPORT, INTERVIEW, ANALYSIS, REQUEST, ASSIGNMENT))).isEqualTo(CaseState.ASSIGNED);
        assertRefused("AST-3", CaseKind.SUPPORT, COURT_ORDER, REPORT, INTERVIEW, ANALYSIS, REQUEST, REFUSAL);
        assertRefused("AST-2", CaseKind.SUPPORT, COURT_ORDER, COURT_ORDER_LIFTED, REPORT, INTERVIEW, ANALYSIS, REQUEST, ASSIGNMENT);
        assertRefused("AST-1", CaseKind.SUPPORT, COURT_ORDER);
        assertRefused("AST-1", CaseKind.SUPPORT, COURT_ORDER_LIFTED, REPORT);
    }

    @Test
    void anOrderDoesNotOutliveTheWork() {
        List<CaseStepContent> steps = steps(REPORT, INTERVIEW, ANALYSIS, COURT_ORDER, REQUEST, ASSIGNMENT);
        steps.add(CaseStepContent.end(FIRST.plusMonths(8), CaseEnd.GOALS_ACHIEVED, null, null));
        steps.add(CaseStepContent.of(REPORT, FIRST.plusMonths(9), null));
        assertThat(CaseCourse.of(CaseKind.SUPPORT, steps).obliged()).isFalse();
        steps.add(CaseStepContent.of(COURT_ORDER, FIRST.plusMonths(8).plusDays(1), null));
        assertThat(CaseCourse.of(CaseKind.SUPPORT, steps).obliged()).as("obliged anew in between").isTrue();
    }

    @Test
    void aFamilyThatIsMonitoredMayBeReportedAnew() {
        List<CaseStepContent> steps = steps(REPORT, INTERVIEW, ANALYSIS, CONSENT, REQUEST, ASSIGNMENT);
        steps.add(CaseStepContent.end(LocalDate.parse("2026-11-02"), CaseEnd.GOALS_ACHIEVED, LocalDate.parse("2027-05-02"), null));
        assertThat(CaseCourse.next(CaseKind.SUPPORT, steps, LocalDate.parse("2027-01-11"))).contains(REPORT);
        steps.add(CaseStepContent.of(REPORT, LocalDate.parse("2027-01-11"), "szkoła"));

        CaseStanding standing = CaseCourse.of(CaseKind.SUPPORT, steps);
        assertThat(standing.on(LocalDate.parse("2027-05-03"))).isEqualTo(CaseState.REPORTED);
        assertThat(standing.consented()).as("to the work before").isFalse();
        assertThat(CaseTime.of(steps))
                .as("monitored until the day of the report")
                .containsExactly(
                        new CaseTime(Period.of(FIRST.plusDays(5), LocalDate.parse("2026-11-02")), false),
                        new CaseTime(Period.of(LocalDate.parse("2026-11-02"), LocalDate.parse("2027-01-11")), true));
    }

    @Test
    void monitoringRunsOutByItself() {
        List<CaseStepContent> steps = steps(REPORT, INTERVIEW, ANALYSIS, CONSENT, REQUEST, ASSIGNMENT);
        steps.add(CaseStepContent.end(FIRST.plusMonths(8), CaseEnd.GOALS_ACHIEVED, LocalDate.parse("2027-05-02"), null));
        CaseStanding standing = CaseCourse.of(CaseKind.SUPPORT, steps);
        assertThat(standing.on(LocalDate.parse("2027-05-02"))).isEqualTo(CaseState.MONITORED);
        assertThat(standing.on(LocalDate.parse("2027-05-03"))).isEqualTo(CaseState.ENDED);
        assertThat(standing.sinceAsOf(LocalDate.parse("2027-05-03"))).isEqualTo("2027-05-03");
    }

    @Test
    void aDayOfThePastKnowsNothingOfWhatCameLater() {
        List<CaseStepContent> steps = steps(COURT_ORDER, REPORT, INTERVIEW, ANALYSIS, REQUEST, ASSIGNMENT);
        steps.add(CaseStepContent.end(LocalDate.parse("2026-11-02"), CaseEnd.MOVED, null, null));

        assertThat(CaseCourse.on(CaseKind.SUPPORT, steps, FIRST)).as("ordered, not reported yet").isEqualTo(CaseState.REPORTED);
        assertThat(CaseCourse.on(CaseKind.SUPPORT, steps, FIRST.plusDays(4))).isEqualTo(CaseState.REQUESTED);
        assertThat(CaseCourse.on(CaseKind.SUPPORT, steps, FIRST.plusDays(5))).isEqualTo(CaseState.ASSIGNED);
        assertThat(CaseCourse.on(CaseKind.SUPPORT, steps, LocalDate.parse("2026-11-01"))).isEqualTo(CaseState.ASSIGNED);
        assertThat(CaseCourse.on(CaseKind.SUPPORT, steps, LocalDate.parse("2026-11-02"))).isEqualTo(CaseState.ENDED);
    }

    @Test
    void workWithoutMonitoringHasEnded() {
        List<CaseStepContent> steps = steps(REPORT, INTERVIEW, ANALYSIS, CONSENT, REQUEST, ASSIGNMENT);
        steps.add(CaseStepContent.end(FIRST.plusMonths(8), CaseEnd.MOVED, null, null));
        assertThat(CaseCourse.of(CaseKind.SUPPORT, steps).state()).isEqualTo(CaseState.ENDED);
    }

    @Test
    void whatCanBeDoneNextIsWhatIsNotRefused() {
        assertThat(CaseCourse.next(CaseKind.SUPPORT, steps(REPORT), FIRST.plusDays(9))).containsExactly(INTERVIEW, CONSENT, COURT_ORDER);
        assertThat(CaseCourse.next(CaseKind.SUPPORT, steps(REPORT, INTERVIEW, ANALYSIS, CONSENT, REQUEST), FIRST.plusDays(9)))
                .containsExactly(CONSENT, COURT_ORDER, REFUSAL, ASSIGNMENT);
    }

    private static CaseState state(CaseKind kind, List<CaseStepKind> taken) {
        List<CaseStepContent> steps = steps(taken.toArray(CaseStepKind[]::new));
        return CaseCourse.of(kind, steps).on(FIRST.plusDays(taken.size()));
    }

    /** A day apart. */
    private static List<CaseStepContent> steps(CaseStepKind... kinds) {
        List<CaseStepContent> steps = new ArrayList<>();
        for (CaseStepKind kind : kinds) {
            steps.add(CaseStepContent.of(kind, FIRST.plusDays(steps.size()), null));
        }
        return steps;
    }

    private static void assertRefused(String rule, CaseKind kind, CaseStepKind... taken) {
        assertThatThrownBy(() -> CaseCourse.of(kind, steps(taken))).hasMessageStartingWith(rule + " ");
    }
}
