package pl.ostoja.leaving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.ostoja.leaving.LeavingFixture.care;
import static pl.ostoja.leaving.LeavingFixture.leaver;
import static pl.ostoja.leaving.LeavingFixture.with;
import static pl.ostoja.placement.PlacementFixture.aStay;
import static pl.ostoja.placement.PlacementFixture.day;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.LegalBasis;

class AidConditionsTest {

    @Test
    @DisplayName("LEV-7: a year in care, of full age, with a programme: nothing is lacking")
    void allIsThere() {
        assertThat(lacking(LeavingAidKind.EDUCATION, "2026-07-05", leaver("2026-06-01", aStay("2025-07-05")))).isEmpty();
        assertThat(lacking(LeavingAidKind.EDUCATION, "2026-07-04", leaver("2026-06-01", aStay("2025-07-04")))).containsExactly("leaving.condition.adult");
    }

    @Test
    @DisplayName("LEV-7: a day less than a year is too short; in a family of kin it takes three years")
    void longEnough() {
        assertThat(lacking(LeavingAidKind.EDUCATION, "2026-07-05", leaver("2026-06-01", aStay("2025-07-06")))).containsExactly("leaving.condition.timeOther");
        assertThat(lacking(LeavingAidKind.EDUCATION, "2026-07-05", leaver("2026-06-01", aStay("2023-07-06").in(CareForm.KINSHIP_FAMILY))))
                .containsExactly("leaving.condition.timeKinship");
        assertThat(lacking(LeavingAidKind.EDUCATION, "2026-07-05", leaver("2026-06-01", aStay("2023-07-05").in(CareForm.KINSHIP_FAMILY)))).isEmpty();
    }

    @Test
    @DisplayName("LEV-7: whoever was placed without a court gets no money, but help with home and job")
    void withoutACourt() {
        var agreed = leaver("2026-06-01", aStay("2020-01-01").on(LegalBasis.PARENT_AGREEMENT));

        assertThat(lacking(LeavingAidKind.SETTLING_IN, "2026-08-01", agreed)).containsExactly("leaving.condition.court", "leaving.condition.timeOther");
        assertThat(lacking(LeavingAidKind.HOUSING, "2026-08-01", agreed)).isEmpty();
    }

    @ParameterizedTest(name = "LEV-7: {0} on {1} -> young enough {2}")
    @CsvSource({
        "EDUCATION, 2033-07-04, true", "EDUCATION, 2033-07-05, false", // 25
        "INDEPENDENCE, 2034-07-04, true", "INDEPENDENCE, 2034-07-05, false", // 26
        "SETTLING_IN, 2034-07-05, false",
    })
    void youngEnough(LeavingAidKind kind, String on, boolean young) {
        assertThat(lacking(kind, on, leaver("2026-06-01", aStay("2020-01-01"))).contains("leaving.condition.age")).isEqualTo(!young);
    }

    @Test
    @DisplayName("LEV-7: without an approved programme there is no aid")
    void withoutAProgramme() {
        assertThat(lacking(LeavingAidKind.JOB, "2026-08-01", leaver(null, aStay("2020-01-01")))).containsExactly("leaving.condition.noProgramme");
        assertThat(lacking(LeavingAidKind.JOB, "2026-08-01", leaver("2026-08-02", aStay("2020-01-01")))).containsExactly("leaving.condition.programme");
    }

    @ParameterizedTest(name = "LEV-19, LEV-20: {0} stands against {1}: {2}")
    @CsvSource({
        "NURSING_HOME, EDUCATION, true", "NURSING_HOME, HOUSING, true", "SOCIAL_ASSISTANCE, SETTLING_IN, true", "SOCIAL_ASSISTANCE, JOB, true",
        "FREE_BOARD, EDUCATION, true", "SCHOOL_CHANGES, EDUCATION, true", "PRISON, EDUCATION, true",
        "PRISON, INDEPENDENCE, false", "FREE_BOARD, SETTLING_IN, false", "SCHOOL_CHANGES, HOUSING, false",
    })
    void whatStandsAgainstAid(AidExclusion why, LeavingAidKind kind, boolean against) {
        CareLeaver excluded = with(leaver("2026-06-01", aStay("2020-01-01")), LeavingPeriodContent.excluded(day("2026-08-01"), day("2026-08-31"), why));

        assertThat(lacking(kind, "2026-08-01", excluded)).containsExactlyElementsOf(against ? List.of(why.condition().key()) : List.of());
        assertThat(lacking(kind, "2026-08-31", excluded)).hasSize(against ? 1 : 0);
        assertThat(lacking(kind, "2026-07-31", excluded)).isEmpty();
        assertThat(lacking(kind, "2026-09-01", excluded)).isEmpty();
    }

    @Test
    @DisplayName("LEV-21: what stands against aid has begun and is one of what the act names; it may last")
    void whatCanBeWrittenDownOfIt() {
        assertThatCode(() -> LeavingPeriodRules.check(LeavingPeriodContent.excluded(day("2026-11-23"), null, AidExclusion.PRISON), care(aStay("2020-01-01")), List.of(), day("2026-11-23")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> LeavingPeriodRules.check(LeavingPeriodContent.excluded(day("2026-11-24"), null, AidExclusion.PRISON), care(aStay("2020-01-01")), List.of(), day("2026-11-23")))
                .hasMessage("LEV-21 leaving.violation.inTheFuture");
        assertThatThrownBy(() -> LeavingPeriodRules.check(LeavingPeriodContent.excluded(day("2026-11-23"), null, null), care(aStay("2020-01-01")), List.of(), day("2026-11-23")))
                .hasMessage("LEV-21 leaving.violation.exclusionMissing");
    }

    private static List<String> lacking(LeavingAidKind kind, String on, CareLeaver leaver) {
        return AidConditions.of(kind, day(on), leaver).stream().filter(condition -> !condition.met()).map(condition -> condition.what().key()).toList();
    }
}
