package pl.ostoja.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.placement.PlacementFixture.aStay;
import static pl.ostoja.placement.PlacementFixture.day;
import static pl.ostoja.placement.PlacementFixture.person;
import static pl.ostoja.settlement.SettlementFixture.aChild;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.EndReason;
import pl.ostoja.settlement.Liability.Basis;
import pl.ostoja.settlement.Liability.Found;
import pl.ostoja.settlement.LiabilityFacts.Origin;
import pl.ostoja.shared.Explanation;

class LiabilityTest {
    private static final LocalDate SINCE = LocalDate.of(2026, 3, 1);
    private static final TerytCode RESIDENCE = new TerytCode("0603022");
    private static final TerytCode REGISTRATION = new TerytCode("0612011");
    private static final TerytCode COURT = new TerytCode("0661011");
    private static final TerytCode FOUND_IN = new TerytCode("1465011");
    private static final TerytCode HOST = new TerytCode("1434");

    @Test
    @DisplayName("SET-50: the county and the municipality of the residence before the first placement")
    void theResidenceDecides() {
        assertThat(Liability.of(facts(RESIDENCE, REGISTRATION, COURT))).isEqualTo(new Found(Basis.RESIDENCE, county("0603"), RESIDENCE, null));
    }

    @Test
    @DisplayName("SET-51: without a residence the last registration, without that the seat of the court, without anything it stays open")
    void theFallbacks() {
        assertThat(Liability.of(facts(null, REGISTRATION, COURT)))
                .isEqualTo(new Found(Basis.LAST_REGISTRATION, county("0612"), REGISTRATION, null));
        assertThat(Liability.of(facts(null, null, COURT))).isEqualTo(new Found(Basis.COURT_SEAT, county("0661"), COURT, null));
        assertThat(Liability.of(facts(null, null, null)))
                .isEqualTo(new Liability.Open(Explanation.of("settlement.liability.open", Basis.RESIDENCE, "art. 191 ust. 1 UWR")));
    }

    @Test
    @DisplayName("SET-52: after a return home the residence before the placement that followed")
    void afterAReturnHomeItIsAskedAnew() {
        var again = new LiabilityFacts(Origin.ORDINARY, SINCE, true, RESIDENCE, null, null, null, HOST);

        assertThat(Liability.of(again)).isEqualTo(new Found(Basis.RESIDENCE_AGAIN, county("0603"), RESIDENCE, null));
    }

    @Test
    @DisplayName("SET-52: an episode of care for which nobody has decided is found, a move or a gap asks nothing")
    void episodesWithoutADecision() {
        var care = aChild(
                        aStay("2020-01-01").until("2020-06-01", EndReason.RUNAWAY_REMOVED),
                        aStay("2020-08-01").until("2021-01-01", EndReason.RETURN_TO_FAMILY),
                        aStay("2022-05-01").until("2022-09-01", EndReason.RETURN_TO_FAMILY),
                        aStay("2024-02-01"))
                .build()
                .care();
        var first = decision("2020-01-01");
        var second = decision("2022-05-01");

        assertThat(Liability.undecided(care, List.of())).containsExactly(day("2020-01-01"), day("2022-05-01"), day("2024-02-01"));
        assertThat(Liability.undecided(care, List.of(second, first))).containsExactly(day("2024-02-01"));
        assertThat(Liability.undecided(care, List.of(first, second, decision("2024-02-01")))).isEmpty();
    }

    @Test
    @DisplayName("SET-58: the day from which a lost dispute leaves it open is found, unless it is decided anew from then on")
    void openAgainAfterADispute() {
        var care = aChild(aStay("2020-01-01")).build().care();
        var lost = new PayerDecision(person(1), day("2020-01-01"), day("2020-06-01"), HOST, null, NotShared.FOREIGN);

        assertThat(Liability.undecided(care, List.of(lost))).containsExactly(day("2020-06-01"));
        assertThat(Liability.undecided(care, List.of(decision("2020-07-01"), lost))).containsExactly(day("2020-06-01"));
        assertThat(Liability.undecided(care, List.of(decision("2020-06-01"), lost))).isEmpty();
    }

    @ParameterizedTest(name = "SET-53: {0}: where the child was left, without a municipality")
    @EnumSource(value = Origin.class, names = {"LEFT_AFTER_BIRTH", "PARENTS_UNKNOWN"})
    void leftSomewhere(Origin origin) {
        assertThat(Liability.of(new LiabilityFacts(origin, SINCE, false, RESIDENCE, REGISTRATION, COURT, FOUND_IN, HOST)))
                .isEqualTo(new Found(Basis.PLACE_OF_ABANDONMENT, county("1465"), null, NotShared.ABANDONED));
        assertThat(Liability.of(new LiabilityFacts(origin, SINCE, false, RESIDENCE, REGISTRATION, COURT, null, HOST)))
                .isInstanceOf(Liability.Open.class);
    }

    @ParameterizedTest(name = "SET-54: {0}: where the child is looked after, without a municipality")
    @EnumSource(value = Origin.class, names = {"CITIZEN_FROM_ABROAD", "FOREIGN_ORDER", "FOREIGNER"})
    void fromAbroad(Origin origin) {
        assertThat(Liability.of(new LiabilityFacts(origin, SINCE, false, RESIDENCE, REGISTRATION, COURT, FOUND_IN, HOST)))
                .isEqualTo(new Found(Basis.HOST, HOST, null, NotShared.FOREIGN));
    }

    @ParameterizedTest(name = "SET-55: care since {0}: excluded {1}")
    @CsvSource({"2011-12-31, true", "2012-01-01, false"})
    void careOfBefore2012(LocalDate since, boolean excluded) {
        var facts = new LiabilityFacts(Origin.ORDINARY, since, false, RESIDENCE, null, null, null, HOST);

        assertThat(Liability.of(facts))
                .isEqualTo(new Found(Basis.RESIDENCE, county("0603"), excluded ? null : RESIDENCE, excluded ? NotShared.BEFORE_2012 : null));
    }

    @ParameterizedTest(name = "SET-56: {0} is borne by {1}")
    @CsvSource({
        "0603022, 0603022", // a rural municipality
        "0603054, 0603053", // the town of an urban-rural one
        "0603055, 0603053", // the rural area of the same
        "1465088, 1465011", // a district of Warsaw
        "1261029, 1261011" // a delegation of Kraków
    })
    void aPartOfAMunicipalityIsNoPayer(String place, String municipality) {
        var found = (Found) Liability.of(facts(new TerytCode(place), null, null));

        assertThat(found.municipality()).isEqualTo(new TerytCode(municipality));
    }

    @ParameterizedTest(name = "SET-57: {0}, liable {1}: {2}")
    @CsvSource({
        "NON_PROFESSIONAL_FAMILY, 1434, NONE", "NON_PROFESSIONAL_FAMILY, 0603, WITH_COUNTY", "SOCIALISATION_FACILITY, 0603, WITH_COUNTY",
        "EMERGENCY_FAMILY, 0603, NOT_NEEDED", "INTERVENTION_FACILITY, 0603, NOT_NEEDED", "INTERVENTION_FACILITY, 1434, NONE",
        "REGIONAL_THERAPEUTIC_FACILITY, 0603, WITH_VOIVODESHIP", "PRE_ADOPTION_CENTRE, 1434, WITH_VOIVODESHIP"
    })
    void whichAgreementIsNeeded(CareForm form, String liable, Agreement agreement) {
        assertThat(Agreement.of(HOST, county(liable), form)).isEqualTo(agreement);
    }

    @Test
    @DisplayName("SET-36: a decision says by what it was found and why no municipality bears a part")
    void aDecisionExplainsItself() {
        assertThat(new Found(Basis.RESIDENCE, county("0603"), RESIDENCE, null).why())
                .isEqualTo(Explanation.of("settlement.liability.found", Basis.RESIDENCE, "0603", "0603022", "art. 191 ust. 1 UWR"));
        assertThat(new Found(Basis.HOST, HOST, null, NotShared.FOREIGN).why())
                .isEqualTo(Explanation.of(
                        "settlement.liability.excluded", Basis.HOST, "1434", NotShared.FOREIGN, "art. 191 ust. 4a i 4b UWR", "art. 191 ust. 17 UWR"));
    }

    private static LiabilityFacts facts(TerytCode residence, TerytCode registration, TerytCode court) {
        return new LiabilityFacts(Origin.ORDINARY, SINCE, false, residence, registration, court, null, HOST);
    }

    private static PayerDecision decision(String since) {
        return new PayerDecision(person(1), day(since), HOST, null, NotShared.FOREIGN);
    }

    private static TerytCode county(String code) {
        return new TerytCode(code);
    }
}
