package pl.ostoja.wellbeing;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.placement.PlacementFixture.LAW;
import static pl.ostoja.placement.PlacementFixture.aChildBorn;
import static pl.ostoja.placement.PlacementFixture.aStay;
import static pl.ostoja.placement.PlacementFixture.day;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyState;
import pl.ostoja.duty.Responsible;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.EndReason;
import pl.ostoja.placement.PlacementFixture.StayBuilder;

class WellbeingDutiesTest {

    @Test
    @DisplayName("WEL-6: a certificate that lapses on Sunday 31 January 2027 is renewed by then, and asked for sixty days before")
    void aCertificateLapses() {
        var duty = one(aStay("2024-01-10"), certificate("2024-02-01", "2027-01-31"));

        assertThat(duty.kind()).isEqualTo(WellbeingDuties.STATEMENT_RENEWAL);
        assertThat(duty.deadline().legalDay()).isEqualTo("2027-01-31");
        assertThat(duty.deadline().planBy()).isEqualTo("2027-01-29");
        assertThat(duty.alertOn()).isEqualTo("2026-12-02");
        assertThat(duty.state()).isEqualTo(DutyState.OPEN);
    }

    @Test
    @DisplayName("WEL-6: one that holds for good asks for nothing")
    void oneForGood() {
        assertThat(all(aStay("2024-01-10"), certificate("2024-02-01", null))).isEmpty();
    }

    @Test
    @DisplayName("WEL-6: a later one of the same kind that holds longer renews it; another kind does not")
    void renewed() {
        var renewed = all(aStay("2024-01-10"), certificate("2024-02-01", "2027-01-31"), certificate("2027-01-10", null));
        assertThat(renewed).singleElement().extracting(Duty::state).isEqualTo(DutyState.fulfilled(day("2027-01-10")));

        var other = new WellbeingFacts(WellbeingKind.SPECIAL_NEEDS, day("2027-01-10"), null, null, null);
        assertThat(all(aStay("2024-01-10"), certificate("2024-02-01", "2027-01-31"), other)).singleElement().extracting(Duty::state).isEqualTo(DutyState.OPEN);
    }

    @Test
    @DisplayName("WEL-6: nothing is owed for what lapsed before the child came or on the day it left; what is open when it leaves later is owed no more")
    void onlyInCare() {
        assertThat(all(aStay("2027-02-01"), certificate("2024-02-01", "2027-01-31"))).isEmpty();
        assertThat(all(aStay("2024-01-10").until("2027-01-31", EndReason.RETURN_TO_FAMILY), certificate("2024-02-01", "2027-01-31"))).isEmpty();
        assertThat(one(aStay("2024-01-10").until("2027-02-01", EndReason.RETURN_TO_FAMILY), certificate("2024-02-01", "2027-01-31")).state())
                .isInstanceOfSatisfying(DutyState.Ended.class, ended -> assertThat(ended.on()).isEqualTo("2027-02-01"));
    }

    @Test
    @DisplayName("WEL-7: a check-up is due on its next day, and done by the following one, be it early")
    void checkUps() {
        var first = check("2026-01-05", "2026-07-05");

        assertThat(one(aStay("2024-01-10"), first).kind()).isEqualTo(WellbeingDuties.CHECK_UP);
        assertThat(one(aStay("2024-01-10"), first, check("2026-06-20", null)).state()).isEqualTo(DutyState.fulfilled(day("2026-06-20")));
    }

    @Test
    @DisplayName("WEL-7: what two check-ups due on the same day owe is said alike, whichever was read first")
    void inAnyOrder() {
        var dentist = check("2026-01-05", "2026-07-05");
        var health = new WellbeingFacts(WellbeingKind.HEALTH_CHECK, day("2025-07-05"), null, day("2026-07-05"), null);

        assertThat(one(aStay("2024-01-10"), dentist, health)).isEqualTo(one(aStay("2024-01-10"), health, dentist));
    }

    @Test
    @DisplayName("WEL-7: check-ups due on the same day are one duty, done when both are")
    void twoOnOneDay() {
        var first = check("2026-01-05", "2026-07-05");
        var dentist = new WellbeingFacts(WellbeingKind.HEALTH_CHECK, day("2026-01-05"), null, day("2026-07-05"), null);

        assertThat(one(aStay("2024-01-10"), first, dentist, check("2026-06-20", null)).state()).isEqualTo(DutyState.OPEN);
    }

    @Test
    @DisplayName("WEL-6: the family owes it, in a facility its director")
    void whoOwesIt() {
        assertThat(one(aStay("2024-01-10"), certificate("2024-02-01", "2027-01-31")).responsible()).isEqualTo(Responsible.FOSTER_FAMILY);
        assertThat(one(aStay("2024-01-10").in(CareForm.SOCIALISATION_FACILITY), certificate("2024-02-01", "2027-01-31")).responsible())
                .isEqualTo(Responsible.FACILITY);
    }

    private static WellbeingFacts certificate(String since, String until) {
        return new WellbeingFacts(WellbeingKind.DISABILITY, day(since), until == null ? null : day(until), null, DisabilityDegree.CHILD);
    }

    private static WellbeingFacts check(String since, String next) {
        return new WellbeingFacts(WellbeingKind.DENTAL_CHECK, day(since), null, next == null ? null : day(next), null);
    }

    private static Duty one(StayBuilder stay, WellbeingFacts... facts) {
        return all(stay, facts).getFirst();
    }

    private static List<Duty> all(StayBuilder stay, WellbeingFacts... facts) {
        List<Duty> duties = new ArrayList<>();
        WellbeingDuties.derive(aChildBorn("2015-06-01", stay), List.of(facts), LAW, duties::add);
        return duties;
    }
}
