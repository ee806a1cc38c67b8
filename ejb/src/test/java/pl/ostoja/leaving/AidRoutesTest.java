package pl.ostoja.leaving;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.leaving.LeavingFixture.programme;
import static pl.ostoja.placement.PlacementFixture.aChildBorn;
import static pl.ostoja.placement.PlacementFixture.aStay;
import static pl.ostoja.placement.PlacementFixture.day;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.EndReason;

class AidRoutesTest {
    private static final CareFacts IN_CARE = aChildBorn("2008-07-05", aStay("2020-01-01"));
    private static final CareFacts LEFT = aChildBorn("2008-07-05", aStay("2020-01-01").until("2026-07-05", EndReason.AGE_OF_MAJORITY_INDEPENDENCE));

    @ParameterizedTest
    @EnumSource(names = {"EDUCATION", "INDEPENDENCE"})
    @DisplayName("LEV-18: for education and independence to the county that pays, through the county of stay")
    void toThePayer(LeavingAidKind kind) {
        assertThat(where(kind, IN_CARE, settlingIn("nyski"))).isEqualTo("leaving.route.payer");
        assertThat(where(kind, LEFT, settlingIn(null))).isEqualTo("leaving.route.payer");
        assertThat(where(kind, LEFT, settlingIn("nyski"))).isEqualTo("leaving.route.payerThrough");
        assertThat(where(kind, LEFT)).isEqualTo("leaving.route.payer");
    }

    @ParameterizedTest
    @EnumSource(names = {"SETTLING_IN", "HOUSING", "JOB"})
    @DisplayName("LEV-18: the rest to the county of settlement of the programme approved last")
    void toTheCountyOfSettlement(LeavingAidKind kind) {
        assertThat(where(kind, IN_CARE)).isEqualTo("leaving.route.notPlanned");
        assertThat(where(kind, IN_CARE, settlingIn("nyski"))).isEqualTo("leaving.route.elsewhere");
        assertThat(where(kind, IN_CARE, settlingIn("nyski"), programme("2026-06-10", "2026-06-12", "kierownik", null))).isEqualTo("leaving.route.here");
        assertThat(where(kind, IN_CARE, programme("2026-06-10", null, null, null, "Praca.", "nyski"))).as("not approved").isEqualTo("leaving.route.notPlanned");
        assertThat(where(kind, IN_CARE, programme("2026-08-01", "2026-08-02", "kierownik", null))).as("approved tomorrow").isEqualTo("leaving.route.notPlanned");
    }

    @ParameterizedTest(name = "LEV-18: {0} is another county than powiat opolski: {1}")
    @CsvSource({"opolski, false", "Powiat Opolski, false", "'  powiat opolski ', false", "nyski, true", "'', false"})
    void oursHoweverItIsSpelt(String county, boolean other) {
        List<AidRoute> routes = AidRoutes.of(IN_CARE, List.of(settlingIn(county).facts()), day("2026-08-01"), "opolski");
        assertThat(routes.getLast().elsewhere()).isEqualTo(other);
    }

    private static LeavingStepContent settlingIn(String county) {
        return programme("2026-06-01", "2026-06-02", "kierownik", null, "Praca.", county);
    }

    private static String where(LeavingAidKind kind, CareFacts care, LeavingStepContent... steps) {
        return AidRoutes.of(care, Arrays.stream(steps).map(LeavingStepContent::facts).toList(), day("2026-08-01"), "opolski").stream()
                .filter(route -> route.kind() == kind)
                .findFirst()
                .orElseThrow()
                .where()
                .key();
    }
}
