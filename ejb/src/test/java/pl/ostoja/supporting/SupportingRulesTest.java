package pl.ostoja.supporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.people.Address;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.Period;

class SupportingRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate SET_UP = LocalDate.of(2026, 3, 2);

    /** SUP-1 */
    @ParameterizedTest(name = "interview {0}, opinion {1}, set up {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-02-01, 2026-02-01, 2026-02-01, -",
                "2026-02-01, 2026-01-31, 2026-03-02, opinionFirst",
                "2026-02-01, 2026-02-10, 2026-02-09, setUpFirst",
                "2026-02-01, 2026-02-10, 2026-11-20, -",
                "2026-02-01, 2026-02-10, 2026-11-21, inTheFuture"
            })
    void aFamilyIsSetUpAfterTheOpinionThatFollowsFromTheInterview(LocalDate interview, LocalDate opinion, LocalDate setUp, String refusal) {
        assertRefused(refusal, () -> SupportingRules.checkSetUp(content(interview, opinion, setUp, null), TODAY));
    }

    @Test
    void theRegisterOfSexOffendersWasAskedByToday() {
        assertRefused(null, () -> SupportingRules.checkSetUp(content(SET_UP, SET_UP, SET_UP, TODAY), TODAY));
        assertRefused("checkedInTheFuture", () -> SupportingRules.checkSetUp(content(SET_UP, SET_UP, SET_UP, TODAY.plusDays(1)), TODAY));
    }

    /** SUP-2 */
    @ParameterizedTest(name = "contract {0} - {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-03-01, -, beforeSetUp",
                "2026-03-02, 2026-05-31, -",
                "2026-03-02, 2026-06-01, contractsOverlap",
                "2026-09-01, -, -",
                "2026-08-31, -, contractsOverlap",
                "2026-10-16, -, afterDissolution"
            })
    void contractsAreMadeOneAtATimeWithASupportingFamily(LocalDate since, LocalDate until, String refusal) {
        SupportContractContent other = contract(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 8, 31));
        assertRefused(refusal, () -> SupportingRules.checkContract(contract(since, until), List.of(other), SET_UP, LocalDate.of(2026, 10, 15)));
    }

    /** SUP-3 */
    @Test
    void oneFamilyIsHelpedWithSomething() {
        assertRefused("whom", () -> check(new HelpContent(null, " ", true, false, false, SET_UP, null, null)));
        assertRefused("whom", () -> check(new HelpContent(AssistanceCaseId.next(), "Nowakowie", true, false, false, SET_UP, null, null)));
        assertRefused("withWhat", () -> check(new HelpContent(AssistanceCaseId.next(), null, false, false, false, SET_UP, null, null)));
        assertRefused("helpInTheFuture", () -> check(help("Nowakowie", TODAY.plusDays(1), null)));
        assertRefused(null, () -> check(help("Nowakowie", TODAY, TODAY.plusMonths(2))));
    }

    @Test
    void noFamilyIsHelpedTwiceAtOnce() {
        HelpContent before = help("Nowakowie", SET_UP, LocalDate.of(2026, 6, 30));
        assertRefused("helpedAlready", () -> check(help("nowakowie", LocalDate.of(2026, 6, 30), null), before));
        assertRefused(null, () -> check(help("Nowakowie", LocalDate.of(2026, 7, 1), null), before));
        assertRefused(null, () -> check(help("Kowalscy", SET_UP, null), before));
    }

    /** SUP-4 */
    @ParameterizedTest(name = "dissolved on {0}: {1}")
    @CsvSource(
            nullValues = "-",
            value = {"2026-03-01, dissolvedTooEarly", "2026-06-30, dissolvedTooEarly", "2026-07-01, -", "2026-11-20, -", "2026-11-21, dissolvedInTheFuture"})
    void whatHasBegunIsNotDissolvedBefore(LocalDate on, String refusal) {
        assertRefused(refusal, () -> SupportingRules.checkDissolution(on, SET_UP, List.of(Period.from(LocalDate.of(2026, 7, 1))), TODAY));
    }

    @Test
    void whatHasNoEndOfItsOwnEndsWithTheFamily() {
        assertThat(SupportingRules.lasting(null, null)).isNull();
        assertThat(SupportingRules.lasting(null, TODAY)).isEqualTo(TODAY);
        assertThat(SupportingRules.lasting(TODAY.plusDays(1), TODAY)).isEqualTo(TODAY);
        assertThat(SupportingRules.lasting(TODAY.minusDays(1), TODAY)).isEqualTo(TODAY.minusDays(1));
    }

    /** SUP-5 */
    @Test
    void theLastDayIsOneOfASupportingFamily() {
        assertThat(SupportingState.on(TODAY, null, 0)).isEqualTo(SupportingState.FREE);
        assertThat(SupportingState.on(TODAY, TODAY, 1)).isEqualTo(SupportingState.HELPING);
        assertThat(SupportingState.on(TODAY.plusDays(1), TODAY, 0)).isEqualTo(SupportingState.DISSOLVED);
    }

    private static void check(HelpContent help, HelpContent... others) {
        SupportingRules.checkHelp(help, List.of(others), SET_UP, null, TODAY);
    }

    private static HelpContent help(String whom, LocalDate since, LocalDate until) {
        return new HelpContent(null, whom, true, false, false, since, until, null);
    }

    private static SupportContractContent contract(LocalDate since, LocalDate until) {
        return new SupportContractContent(since, until, "dojazdy", new BigDecimal("300.00"));
    }

    private static SupportingContent content(LocalDate interview, LocalDate opinion, LocalDate setUp, LocalDate checked) {
        return new SupportingContent(
                "Wolscy", "Anna i Jan Wolscy", new Address("ul. Długa", "1", null, "45-001", "Opole", null), null, interview, opinion, setUp, checked, null);
    }

    private static void assertRefused(String name, ThrowingCallable attempt) {
        if (name == null) {
            assertThatCode(attempt).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(attempt).isInstanceOfSatisfying(
                    BusinessRuleViolation.class, refusal -> assertThat(refusal.messageKey()).isEqualTo("supporting.violation." + name));
        }
    }
}
