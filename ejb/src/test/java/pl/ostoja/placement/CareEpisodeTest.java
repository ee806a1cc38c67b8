package pl.ostoja.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.placement.PlacementFixture.CHILD;
import static pl.ostoja.placement.PlacementFixture.aChildBorn;
import static pl.ostoja.placement.PlacementFixture.aStay;
import static pl.ostoja.placement.PlacementFixture.day;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CareEpisodeTest {

    @Test
    @DisplayName("PLC-38: a return to the family ends an episode, the next stay begins another")
    void aReturnBreaksContinuity() {
        var care = aChildBorn(
                "2015-01-01",
                aStay("2020-01-01").until("2020-06-01", EndReason.TRANSFER_FAMILY_CARE),
                aStay("2020-06-01").withFamily(1002).until("2021-01-01", EndReason.RETURN_TO_FAMILY),
                aStay("2022-01-01"));

        assertThat(care.episodes()).extracting(CareEpisode::since).containsExactly(day("2020-01-01"), day("2022-01-01"));
        assertThat(care.episodes()).extracting(CareEpisode::leftOn).containsExactly(day("2021-01-01"), null);
    }

    @ParameterizedTest(name = "PLC-38: {0} followed by a new stay goes on counting")
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "RETURN_TO_FAMILY")
    void everyOtherEndingGoesOn(EndReason reason) {
        var care = aChildBorn("2015-01-01", aStay("2020-01-01").until("2020-06-01", reason), aStay("2020-09-01"));

        assertThat(care.episodes()).singleElement().extracting(CareEpisode::since).isEqualTo(day("2020-01-01"));
    }

    @Test
    @DisplayName("PLC-38: the order in which the facts come does not matter")
    void staysAreSorted() {
        var first = aStay("2020-01-01").until("2020-06-01", EndReason.TRANSFER_FAMILY_CARE).build();
        var second = aStay("2020-06-01").build();

        assertThat(new CareFacts(CHILD, day("2015-01-01"), List.of(second, first)).stays()).containsExactly(first, second);
    }

    @Test
    @DisplayName("PLC-39: an institution ends a run in families, a gap does not")
    void runsInFamilies() {
        var care = aChildBorn(
                "2010-01-01",
                aStay("2020-01-01").until("2020-06-01", EndReason.RUNAWAY_REMOVED),
                aStay("2020-09-01").until("2021-01-01", EndReason.TRANSFER_INSTITUTION),
                aStay("2021-01-01")
                        .in(CareForm.SOCIALISATION_FACILITY)
                        .until("2022-01-01", EndReason.TRANSFER_FAMILY_CARE),
                aStay("2022-01-01"));

        var episode = care.episodes().getFirst();
        var runs = episode.familyRuns();

        assertThat(episode.runs()).extracting(CareEpisode::since).containsExactly(day("2020-01-01"), day("2021-01-01"), day("2022-01-01"));
        assertThat(runs).extracting(CareEpisode::since).containsExactly(day("2020-01-01"), day("2022-01-01"));
        assertThat(runs).extracting(CareEpisode::leftOn).containsExactly(day("2021-01-01"), null);
    }

    @Test
    @DisplayName("PLC-38: the stay of a day, in a gap the one before it")
    void theStayOfADay() {
        var care = aChildBorn(
                "2010-01-01", aStay("2020-01-01").until("2020-06-01", EndReason.RUNAWAY_REMOVED), aStay("2020-09-01"));
        var episode = care.episodes().getFirst();

        assertThat(episode.stayOnOrBefore(day("2019-01-01")).since()).isEqualTo(day("2020-01-01"));
        assertThat(episode.stayOnOrBefore(day("2020-07-01")).since()).isEqualTo(day("2020-01-01"));
        assertThat(episode.stayOnOrBefore(day("2020-09-01")).since()).isEqualTo(day("2020-09-01"));
        assertThat(care.stayOn(day("2020-06-01"))).isEmpty();
        assertThat(care.stayOn(day("2020-05-31"))).isPresent();
        assertThat(episode.lastsOn(day("2030-01-01"))).isTrue();
    }

    @Test
    @DisplayName("PLC-38: death ends an episode")
    void deathEndsCare() {
        var care = new CareFacts(
                CHILD,
                day("2015-01-01"),
                day("2020-05-05"),
                List.of(aStay("2020-01-01").build()),
                List.of(),
                LeavingCare.NOTHING_YET);

        assertThat(care.episodes().getFirst().leftOn()).isEqualTo("2020-05-05");
        assertThat(care.episodes().getFirst().lastsOn(day("2020-05-05"))).isFalse();
        assertThat(new CareFacts(CHILD, day("2015-01-01"), List.of()).episodes()).isEmpty();
    }
}
