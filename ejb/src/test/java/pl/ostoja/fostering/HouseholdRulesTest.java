package pl.ostoja.fostering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.Period;

/** Who lives with a family, at the days on which it begins and ends to matter. */
class HouseholdRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    @DisplayName("FST-31: what holds has begun by today and does not end before it begins")
    void days() {
        assertThatCode(() -> HouseholdRules.checkDays(pet("2026-11-23", "2026-11-23"), TODAY)).doesNotThrowAnyException();
        refused("FST-3", () -> HouseholdRules.checkDays(pet("2026-11-24", null), TODAY));
        refused("FST-31", () -> HouseholdRules.checkDays(pet("2026-11-23", "2026-11-22"), TODAY));
    }

    @ParameterizedTest(name = "FST-32: a carer until 2026-05-31 is of the household from {0}: refused {1}")
    @CsvSource({"2026-05-31, true", "2026-06-01, false"})
    void whoCaresIsToldAsACarer(String since, boolean refused) {
        List<Period> caring = List.of(Period.of(LocalDate.of(2020, 1, 1), LocalDate.of(2026, 5, 31)));
        check("FST-32", refused, () -> HouseholdRules.refuseTwice(member(since, null), List.of(), caring));
    }

    @ParameterizedTest(name = "FST-32: somebody of the household until 2026-05-31 is so again from {0}: refused {1}")
    @CsvSource({"2026-05-31, true", "2026-06-01, false"})
    void nobodyIsThereTwice(String since, boolean refused) {
        check("FST-32", refused, () -> HouseholdRules.refuseTwice(member(since, null), List.of(member("2020-01-01", "2026-05-31")), List.of()));
    }

    @ParameterizedTest(name = "FST-33: a dwelling until 2026-05-31 and one from {0}: refused {1}")
    @CsvSource({"2026-05-31, true", "2026-06-01, false"})
    void oneDwellingAtATime(String since, boolean refused) {
        check("FST-33", refused, () -> HouseholdRules.refuseTwoDwellings(dwelling(since, null), List.of(dwelling("2020-01-01", "2026-05-31"))));
    }

    @Test
    @DisplayName("FST-43: somebody of the household is an adult from the eighteenth birthday, or from moving in if that is later")
    void adults() {
        assertThat(HouseholdRules.adultFrom(member("2020-01-01", null), LocalDate.of(2005, 3, 10), 18)).contains(Period.from(LocalDate.of(2023, 3, 10)));
        assertThat(HouseholdRules.adultFrom(member("2024-01-01", null), LocalDate.of(2005, 3, 10), 18)).contains(Period.from(LocalDate.of(2024, 1, 1)));
        assertThat(HouseholdRules.adultFrom(member("2024-01-01", null), null, 18)).contains(Period.from(LocalDate.of(2024, 1, 1)));
        assertThat(HouseholdRules.adultFrom(member("2020-01-01", "2023-03-09"), LocalDate.of(2005, 3, 10), 18)).isEmpty();
        assertThat(HouseholdRules.adultFrom(member("2020-01-01", "2023-03-10"), LocalDate.of(2005, 3, 10), 18))
                .contains(Period.of(LocalDate.of(2023, 3, 10), LocalDate.of(2023, 3, 10)));
    }

    private static PetContent pet(String since, String until) {
        return new PetContent(PetKind.DOG, true, LocalDate.parse(since), day(until), null);
    }

    private static MemberContent member(String since, String until) {
        return new MemberContent(MemberTie.CHILD, false, LocalDate.parse(since), day(until), null);
    }

    @Test
    @DisplayName("FST-50: a decision that the contract goes on is whole, about a family that lives elsewhere, and of today at the latest")
    void goesOn() {
        LocalDate today = LocalDate.of(2026, 11, 22);
        DwellingContent away = dwelling("2026-11-01", null).moved(DwellingPlace.OTHER_COUNTY, LocalDate.of(2026, 11, 1));
        assertThatCode(() -> HouseholdRules.checkAllowed(away, today)).doesNotThrowAnyException();
        assertThatCode(() -> HouseholdRules.checkAllowed(away.allowed(today, "starosta", "blisko"), today)).doesNotThrowAnyException();
        assertThatThrownBy(() -> HouseholdRules.checkAllowed(away.allowed(today.plusDays(1), "starosta", "blisko"), today))
                .hasMessage("FST-50 fostering.violation.allowedElsewhere");
        assertThatThrownBy(() -> HouseholdRules.checkAllowed(dwelling("2026-11-01", null).allowed(today, "starosta", "blisko"), today))
                .hasMessage("FST-50 fostering.violation.allowedElsewhere");
        assertThatThrownBy(() -> HouseholdRules.checkAllowed(away.allowed(today, "starosta", " "), today)).hasMessage("FST-50 fostering.violation.allowedIncomplete");
        assertThatThrownBy(() -> HouseholdRules.checkAllowed(away.allowed(null, "starosta", "blisko"), today)).hasMessage("FST-50 fostering.violation.allowedIncomplete");
    }

    private static DwellingContent dwelling(String since, String until) {
        return DwellingContent.inTheCounty(DwellingKind.HOUSE, 120, 5, 2, LocalDate.parse(since), day(until), null);
    }

    private static LocalDate day(String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    private static void check(String rule, boolean refused, Runnable attempt) {
        if (refused) {
            refused(rule, attempt);
        } else {
            assertThatCode(attempt::run).doesNotThrowAnyException();
        }
    }

    private static void refused(String rule, Runnable attempt) {
        assertThatThrownBy(attempt::run).isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }
}
