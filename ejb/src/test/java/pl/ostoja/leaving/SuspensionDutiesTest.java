package pl.ostoja.leaving;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.leaving.LeavingFixture.aid;
import static pl.ostoja.leaving.LeavingFixture.education;
import static pl.ostoja.leaving.LeavingFixture.leaver;
import static pl.ostoja.leaving.LeavingFixture.suspended;
import static pl.ostoja.leaving.LeavingFixture.with;
import static pl.ostoja.placement.PlacementFixture.aStay;
import static pl.ostoja.placement.PlacementFixture.day;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyState;
import pl.ostoja.placement.EndReason;
import pl.ostoja.placement.LegalBasis;
import pl.ostoja.placement.PlacementFixture.StayBuilder;
import pl.ostoja.shared.Explanation;

class SuspensionDutiesTest {
    /** Granted on 10 September 2026 from 10 August on. */
    private static final LeavingAidContent EDUCATION = education("2026-08-10", "2027-06-30", "815");

    @Test
    @DisplayName("LEV-16: back in care on a Sunday while aid is paid: suspended by Monday")
    void owedFromTheReturn() {
        Duty duty = one(leaver(null, left(), back("2026-11-01")), EDUCATION);

        assertThat(duty.key().anchor()).isEqualTo("2026-11-01");
        assertThat(duty.deadline().legalDay()).isEqualTo("2026-11-02");
        assertThat(duty.state()).isEqualTo(DutyState.OPEN);
    }

    @Test
    @DisplayName("LEV-16: aid granted during the renewed stay is suspended from the decision on")
    void owedFromTheDecision() {
        Duty duty = one(leaver(null, left(), back("2026-08-20")), EDUCATION);

        assertThat(duty.deadline().legalDay()).as("a Friday, the day after the decision").isEqualTo("2026-09-11");
    }

    @Test
    @DisplayName("LEV-16: nothing is owed where no aid is paid on a day of the renewed stay")
    void nothingIsOwed() {
        LeavingAidContent before = aid(LeavingAidKind.SETTLING_IN, "2026-09-01", AidDecision.GRANTED, "2026-10-31", "1500");
        LeavingAidContent refused = aid(LeavingAidKind.EDUCATION, "2026-09-01", AidDecision.REFUSED, "2026-09-10", null);

        assertThat(all(leaver(null, left(), back("2026-11-01")), before, refused)).isEmpty();
        assertThat(all(leaver(null, left(), back("2027-07-01")), EDUCATION)).as("the day after the last of the aid").isEmpty();
        assertThat(all(leaver(null, left(), back("2027-06-30")), EDUCATION)).as("its last day").hasSize(1);
        assertThat(all(leaver(null, left()), EDUCATION)).isEmpty();
    }

    @Test
    @DisplayName("LEV-16: what is given once is suspended when it was granted during the renewed stay")
    void whatIsGivenOnce() {
        LeavingAidContent during = aid(LeavingAidKind.SETTLING_IN, "2026-10-01", AidDecision.GRANTED, "2026-11-03", "1500");
        LeavingAidContent inKind = aid(LeavingAidKind.SETTLING_IN, "2026-10-01", AidDecision.GRANTED, "2026-11-03", null, true, null, null);

        assertThat(one(leaver(null, left(), back("2026-11-02")), during).deadline().legalDay()).isEqualTo("2026-11-04");
        assertThat(all(leaver(null, left(), back("2026-11-02")), inKind)).isEmpty();
    }

    @Test
    @DisplayName("LEV-16: done with the decision on this ground in this stay, with no other")
    void doneWithTheDecision() {
        CareLeaver back = leaver(null, left(), back("2026-11-01"));

        assertThat(one(with(back, suspended(SuspensionGround.RENEWED_STAY, "2026-11-01", null)), EDUCATION).state()).isEqualTo(DutyState.fulfilled(day("2026-11-01")));
        assertThat(one(with(back, suspended(SuspensionGround.STUDY_LEAVE, "2026-11-01", null)), EDUCATION).state()).isEqualTo(DutyState.OPEN);
    }

    @Test
    @DisplayName("LEV-16: over when the young person leaves again, or when the aid ended by a decision or before it was to be suspended")
    void over() {
        CareLeaver gone = leaver(null, left(), back("2026-11-01").until("2026-11-20", EndReason.AGE_OF_MAJORITY_INDEPENDENCE));
        LeavingAidContent ended = aid(LeavingAidKind.EDUCATION, "2026-08-10", AidDecision.ENDED, "2026-11-05", "815");

        assertThat(one(gone, EDUCATION).state()).isEqualTo(DutyState.ended(day("2026-11-20"), Explanation.of("leaving.ended.leftAgain")));
        assertThat(one(leaver(null, left(), back("2026-11-01")), ended).state()).isEqualTo(DutyState.ended(day("2026-11-06"), Explanation.of("leaving.ended.aidOver")));
        assertThat(one(leaver(null, left(), back("2026-11-01")), education("2026-08-10", "2026-11-01", "815")).state())
                .isEqualTo(DutyState.ended(day("2026-11-02"), Explanation.of("leaving.ended.aidOver")));
        assertThat(one(leaver(null, left(), back("2026-11-01")), education("2026-08-10", "2026-11-02", "815")).state()).isEqualTo(DutyState.OPEN);
    }

    private static Duty one(CareLeaver leaver, LeavingAidContent... aids) {
        return all(leaver, aids).getFirst();
    }

    private static List<Duty> all(CareLeaver leaver, LeavingAidContent... aids) {
        List<Duty> duties = new ArrayList<>();
        SuspensionDuties.derive(leaver, List.of(aids), duties::add);
        return duties;
    }

    private static StayBuilder left() {
        return aStay("2020-01-01").until("2026-08-01", EndReason.AGE_OF_MAJORITY_INDEPENDENCE);
    }

    private static StayBuilder back(String since) {
        return aStay(since).on(LegalBasis.ADULT_STAY);
    }
}
