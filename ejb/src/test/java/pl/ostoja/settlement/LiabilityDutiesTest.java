package pl.ostoja.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.placement.PlacementFixture.LAW;
import static pl.ostoja.placement.PlacementFixture.aStay;
import static pl.ostoja.placement.PlacementFixture.day;
import static pl.ostoja.placement.PlacementFixture.person;
import static pl.ostoja.settlement.SettlementFixture.COUNTY;
import static pl.ostoja.settlement.SettlementFixture.MUNICIPALITY;
import static pl.ostoja.settlement.SettlementFixture.aChild;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.duty.Deadline;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyKind;
import pl.ostoja.duty.DutyState;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.EndReason;
import pl.ostoja.placement.PlacementFixture.StayBuilder;
import pl.ostoja.shared.Explanation;

class LiabilityDutiesTest {
    private static final TerytCode HOST = new TerytCode("1661");
    private static final TerytCode OTHER = new TerytCode("1434");

    @ParameterizedTest(name = "SET-59: placed {0} -> unshifted {1}, legal {2}, plan by {3}")
    @CsvSource({
        "2026-03-02, 2026-04-01, 2026-04-01, 2026-04-01", // Wednesday
        "2026-10-02, 2026-11-01, 2026-11-02, 2026-10-30", // a Sunday that is All Saints' too
        "2026-11-25, 2026-12-25, 2026-12-28, 2026-12-23", // Christmas, and the Sunday after it; Christmas Eve is free
    })
    void thirtyDaysFromThePlacement(String placed, String unshifted, String legal, String planBy) {
        Duty duty = one(care(aStay(placed)), decision(placed, COUNTY));

        var due = ((Deadline.ByDay) duty.deadline()).due();
        assertThat(due.unshifted()).isEqualTo(unshifted);
        assertThat(due.legal()).isEqualTo(legal);
        assertThat(due.planBy()).isEqualTo(planBy);
        assertThat(duty.article()).isEqualTo("art. 191 ust. 5 UWR");
        assertThat(duty.why()).isEqualTo(Explanation.of("settlement.why.PAYERS_AGREEMENT", day(placed), "0603", 30));
        assertThat(duty.state()).isEqualTo(DutyState.OPEN);
    }

    @Test
    @DisplayName("SET-59: it is concluded with the county that pays; one with another county, or about other care, counts for nothing")
    void concluded() {
        CareFacts care = care(aStay("2024-01-10").until("2024-06-01", EndReason.RETURN_TO_FAMILY), aStay("2026-03-02"));
        PayerDecision decision = decision("2026-03-02", COUNTY);

        assertThat(one(care, List.of(decision), agreement(OTHER, "2026-03-02", "2026-03-12")).state()).isEqualTo(DutyState.OPEN);
        assertThat(one(care, List.of(decision), agreement(COUNTY, "2024-01-10", "2024-02-01")).state()).isEqualTo(DutyState.OPEN);
        assertThat(one(care, List.of(decision), agreement(COUNTY, "2026-03-02", "2026-03-12")).state()).isEqualTo(DutyState.fulfilled(day("2026-03-12")));
    }

    @ParameterizedTest(name = "SET-59: with the voivodeship for its institution, {0}, whoever pays")
    @EnumSource(names = {"REGIONAL_THERAPEUTIC_FACILITY", "PRE_ADOPTION_CENTRE"})
    void withTheVoivodeship(CareForm form) {
        CareFacts care = care(aStay("2026-03-02").in(form));
        PayerDecision own = decision("2026-03-02", HOST);

        assertThat(one(care, own).article()).isEqualTo("art. 191 ust. 6 UWR");
        assertThat(one(care, List.of(own), agreement(HOST, "2026-03-02", "2026-03-12")).state()).isEqualTo(DutyState.OPEN);
        assertThat(one(care, List.of(own), agreement(new TerytCode("16"), "2026-03-02", "2026-03-12")).state())
                .isEqualTo(DutyState.fulfilled(day("2026-03-12")));
    }

    @Test
    @DisplayName("SET-59: none is owed of the county's own child, of emergencies, and as long as nobody has decided; it is owed from the move out of an emergency family")
    void notOwed() {
        CareFacts emergency = care(aStay("2026-03-02").in(CareForm.EMERGENCY_FAMILY).until("2026-05-04", EndReason.TRANSFER_FAMILY_CARE), aStay("2026-05-04"));

        assertThat(all(care(aStay("2026-03-02")), List.of(decision("2026-03-02", HOST)))).isEmpty();
        assertThat(all(care(aStay("2026-03-02").in(CareForm.EMERGENCY_FAMILY)), List.of(decision("2026-03-02", COUNTY)))).isEmpty();
        assertThat(all(care(aStay("2026-03-02")), List.of())).isEmpty();
        assertThat(one(emergency, decision("2026-03-02", COUNTY)).key().anchor()).isEqualTo("2026-05-04");
    }

    @Test
    @DisplayName("SET-59: who lost a dispute owes none from the day on which somebody else pays; that one does")
    void afterALostDispute() {
        PayerDecision lost = new PayerDecision(person(9501), day("2026-03-02"), day("2026-06-01"), COUNTY, MUNICIPALITY, null);
        PayerDecision anew = new PayerDecision(person(9502), day("2026-06-01"), OTHER, null, NotShared.FOREIGN);

        List<Duty> duties = all(care(aStay("2026-03-02")), List.of(anew, lost));

        assertThat(duties).extracting(duty -> duty.key().anchor()).containsExactly(day("2026-03-02"), day("2026-06-01"));
        assertThat(duties.getFirst().state()).isEqualTo(DutyState.ended(day("2026-06-01"), Explanation.of("settlement.ended.disputeLost")));
        assertThat(duties.getLast().state()).isEqualTo(DutyState.OPEN);
    }

    @Test
    void kindsAreDeclaredOnce() {
        assertThat(LiabilityDuties.kinds()).extracting(DutyKind::code).containsExactly("PAYERS_AGREEMENT");
    }

    private static CareFacts care(StayBuilder... stays) {
        return aChild(stays).build().care();
    }

    private static PayerDecision decision(String since, TerytCode county) {
        return new PayerDecision(person(9500), day(since), county, null, null);
    }

    private static AgreementContent agreement(TerytCode partner, String since, String concludedOn) {
        return new AgreementContent(partner, day(since), day(concludedOn), "POR.7.2026");
    }

    private static Duty one(CareFacts care, PayerDecision decision) {
        return one(care, List.of(decision));
    }

    private static Duty one(CareFacts care, List<PayerDecision> decisions, AgreementContent... agreements) {
        List<Duty> duties = all(care, decisions, agreements);
        assertThat(duties).hasSize(1);
        return duties.getFirst();
    }

    private static List<Duty> all(CareFacts care, List<PayerDecision> decisions, AgreementContent... agreements) {
        List<Duty> duties = new ArrayList<>();
        LiabilityDuties.derive(care, decisions, List.of(agreements), HOST, LAW, duties::add);
        return duties;
    }
}
