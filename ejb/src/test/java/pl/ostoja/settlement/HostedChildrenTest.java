package pl.ostoja.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.placement.PlacementFixture.aStay;
import static pl.ostoja.placement.PlacementFixture.day;
import static pl.ostoja.placement.PlacementFixture.person;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.EndReason;
import pl.ostoja.placement.LeavingCare;
import pl.ostoja.placement.PlacementFixture.StayBuilder;

class HostedChildrenTest {
    private static final TerytCode OWN = new TerytCode("1661");
    private static final TerytCode OTHER = new TerytCode("1609");
    private static final BigDecimal LIMIT = BigDecimal.valueOf(25);

    @ParameterizedTest(name = "SET-92: worked example 20, {0} children of others on {1} places are {2} %: consent {3}")
    @CsvSource({
        "30, 120, 25.00, false",
        "31, 120, 25.83, true",
        "0,  120, 0.00,  false",
        "1,  0,   ,      true",
        "0,  0,   ,      false",
    })
    void strictlyMore(long children, long places, BigDecimal share, boolean consent) {
        var hosted = new HostedChildren(day("2026-11-22"), children, 0, places, LIMIT);

        assertThat(hosted.needsConsent()).isEqualTo(consent);
        assertThat(hosted.share()).isEqualTo(share);
    }

    @Test
    @DisplayName("SET-92: who pays on the day decides; a decision of an episode that is over, one yet to come and a lost one do not")
    void whoPays() {
        var care = Map.of(
                person(1), care(1, aStay("2025-03-02")),
                person(2), care(2, aStay("2025-03-02")),
                person(3), care(3, aStay("2024-01-01").until("2024-06-01", EndReason.RETURN_TO_FAMILY), aStay("2025-03-02")),
                person(4), care(4, aStay("2025-03-02")),
                person(5), care(5, aStay("2025-03-02")));
        Map<UUID, List<PayerDecision>> decisions = Map.of(
                person(1), List.of(decision("2025-03-02", null, OWN), decision("2026-11-22", null, OTHER)), // from today
                person(2), List.of(decision("2025-03-02", null, OWN), decision("2026-11-23", null, OTHER)), // from tomorrow
                person(3), List.of(decision("2024-01-01", null, OTHER)), // of the former time in care
                person(4), List.of(decision("2025-03-02", "2026-11-22", OTHER))); // lost from today

        var hosted = HostedChildren.of(day("2026-11-22"), care, decisions, OWN, 4, LIMIT);

        assertThat(hosted.children()).isOne();
        assertThat(hosted.undecided()).isEqualTo(3);
        assertThat(hosted.needsConsent()).isFalse();
    }

    private static CareFacts care(long child, StayBuilder... stays) {
        return new CareFacts(
                person(child), day("2015-06-01"), null, List.of(stays).stream().map(StayBuilder::build).toList(), List.of(), LeavingCare.NOTHING_YET);
    }

    private static PayerDecision decision(String since, String lostFrom, TerytCode county) {
        return new PayerDecision(UUID.randomUUID(), day(since), lostFrom == null ? null : day(lostFrom), county, null, null);
    }
}
