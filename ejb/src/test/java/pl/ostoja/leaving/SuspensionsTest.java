package pl.ostoja.leaving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.ostoja.leaving.LeavingFixture.aid;
import static pl.ostoja.leaving.LeavingFixture.care;
import static pl.ostoja.leaving.LeavingFixture.education;
import static pl.ostoja.leaving.LeavingFixture.inFacility;
import static pl.ostoja.leaving.LeavingFixture.leaver;
import static pl.ostoja.leaving.LeavingFixture.suspended;
import static pl.ostoja.leaving.LeavingFixture.with;
import static pl.ostoja.placement.PlacementFixture.aStay;
import static pl.ostoja.placement.PlacementFixture.day;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.EndReason;
import pl.ostoja.placement.LegalBasis;
import pl.ostoja.placement.PlacementFixture.StayBuilder;
import pl.ostoja.shared.Explanation;
import pl.ostoja.shared.Period;

class SuspensionsTest {
    private static final LeavingAidId ID = LeavingAidId.next();
    private static final LeavingAidContent EDUCATION = education("2026-08-10", "2027-06-30", "815");
    private static final LeavingAidContent SETTLING_IN = aid(LeavingAidKind.SETTLING_IN, "2026-09-01", AidDecision.GRANTED, "2026-09-10", "1500");
    private static final CareFacts BACK = care(left(), back().until("2026-11-20", EndReason.AGE_OF_MAJORITY_INDEPENDENCE));

    @Test
    @DisplayName("LEV-13: leave and a programme not followed suspend aid for education alone, a renewed stay all aid")
    void whatIsSuspended() {
        List<LeavingPeriodContent> periods = List.of(suspended(SuspensionGround.STUDY_LEAVE, "2026-10-01", "2026-10-31"), suspended(SuspensionGround.RENEWED_STAY, "2026-11-02", null));

        assertThat(Suspensions.of(LeavingAidKind.EDUCATION, periods, BACK))
                .containsExactly(Period.of(day("2026-10-01"), day("2026-10-31")), Period.of(day("2026-11-02"), day("2026-11-19")));
        assertThat(Suspensions.of(LeavingAidKind.SETTLING_IN, periods, BACK)).containsExactly(Period.of(day("2026-11-02"), day("2026-11-19")));
    }

    @Test
    @DisplayName("LEV-13: a renewed stay suspends until the day of leaving, through another place too")
    void untilTheDayOfLeaving() {
        LeavingPeriodContent since = suspended(SuspensionGround.RENEWED_STAY, "2026-11-01", null);

        assertThat(Suspensions.lastDay(since, BACK)).isEqualTo("2026-11-19");
        assertThat(Suspensions.lastDay(since, care(left(), back()))).isNull();
        assertThat(Suspensions.lastDay(since, care(
                        left(), back().until("2026-11-20", EndReason.TRANSFER_INSTITUTION),
                        aStay("2026-11-20").on(LegalBasis.ADULT_STAY).until("2027-01-01", EndReason.AGE_OF_MAJORITY_INDEPENDENCE))))
                .isEqualTo("2026-12-31");
    }

    @Test
    @DisplayName("LEV-13: who stays on at full age has not come back")
    void whoStaysOnHasNotComeBack() {
        CareFacts stayed = care(aStay("2020-01-01").until("2026-07-05", EndReason.CONTINUES_AS_ADULT), aStay("2026-07-05").on(LegalBasis.ADULT_STAY));

        refused("noRenewedStay", suspended(SuspensionGround.RENEWED_STAY, "2026-11-01", null), stayed, EDUCATION);
        refused("noRenewedStay", suspended(SuspensionGround.RENEWED_STAY, "2026-10-31", null), BACK, EDUCATION);
        refused("noRenewedStay", suspended(SuspensionGround.RENEWED_STAY, "2026-11-20", null), BACK, EDUCATION);
        refused("endsWithTheStay", suspended(SuspensionGround.RENEWED_STAY, "2026-11-01", "2026-11-10"), BACK, EDUCATION);
        accepted(suspended(SuspensionGround.RENEWED_STAY, "2026-11-01", null), BACK, SETTLING_IN);
    }

    @Test
    @DisplayName("LEV-13: suspended is what was granted, on a ground, by a decision")
    void whatCanBeWrittenDown() {
        refused("nothingGranted", suspended(SuspensionGround.STUDY_LEAVE, "2026-11-01", null), BACK);
        refused("nothingGranted", suspended(SuspensionGround.STUDY_LEAVE, "2026-11-01", null), BACK, SETTLING_IN);
        refused("groundMissing", suspended(null, "2026-11-01", null), BACK, EDUCATION);
        refused("groundInWords", suspended(SuspensionGround.OTHER, "2026-11-01", null), BACK, EDUCATION);
        refused("periodEndsBeforeItStarts", suspended(SuspensionGround.STUDY_LEAVE, "2026-11-02", "2026-11-01"), BACK, EDUCATION);
        refused("suspensionDecidedOn", suspended(SuspensionGround.STUDY_LEAVE, "2026-11-24", null), BACK, EDUCATION);
        accepted(suspended(SuspensionGround.STUDY_LEAVE, "2026-11-23", "2027-02-28"), BACK, EDUCATION);
    }

    @Test
    @DisplayName("LEV-12: a facility has a name of the list, has begun, and follows an order of a court")
    void facilities() {
        accepted(inFacility("2026-11-23", null), BACK);
        refused("inTheFuture", inFacility("2026-11-24", null), BACK);
        refused("inTheFuture", inFacility("2026-11-01", "2026-11-24"), BACK);
        refused("notPlacedByCourt", inFacility("2019-12-31", "2020-06-30"), BACK);
        refused("revokedBefore", inFacility("2026-11-01", null, "2026-10-31"), BACK);
        refused("facilityMissing", LeavingPeriodContent.inFacility(day("2026-11-01"), null, null, null, null), BACK);
    }

    @Test
    @DisplayName("LEV-14: aid stands as decision, suspensions and days say; 60 days before its end it ends soon")
    void standing() {
        assertThat(standing(EDUCATION, "2027-06-30")).isEqualTo(new AidStanding(ID, AidState.GRANTED, day("2027-06-30"), true));
        assertThat(standing(EDUCATION, "2027-05-01")).extracting(AidStanding::endsSoon).isEqualTo(true);
        assertThat(standing(EDUCATION, "2027-04-30")).extracting(AidStanding::endsSoon).isEqualTo(false);
        assertThat(standing(EDUCATION, "2027-07-01")).isEqualTo(new AidStanding(ID, AidState.ENDED, null, false));
        assertThat(standing(EDUCATION, "2026-11-01", suspended(SuspensionGround.STUDY_LEAVE, "2026-11-01", "2026-11-30"))).extracting(AidStanding::state).isEqualTo(AidState.SUSPENDED);
        assertThat(standing(EDUCATION, "2026-12-01", suspended(SuspensionGround.STUDY_LEAVE, "2026-11-01", "2026-11-30"))).extracting(AidStanding::state).isEqualTo(AidState.GRANTED);
        assertThat(standing(education("2026-08-10", null, "815"), "2033-07-04")).isEqualTo(new AidStanding(ID, AidState.GRANTED, day("2033-07-04"), true));
        assertThat(standing(SETTLING_IN, "2027-06-30")).isEqualTo(new AidStanding(ID, AidState.GRANTED, null, false));
    }

    @Test
    @DisplayName("LEV-14: whoever is back in care while aid is paid has to have it suspended")
    void backInCare() {
        CareLeaver leaver = leaver(null, left(), back());
        CareLeaver decided = with(leaver, suspended(SuspensionGround.RENEWED_STAY, "2026-11-01", null));

        assertThat(warnings(leaver)).extracting(Explanation::key).containsExactly("leaving.warning.renewedStay");
        assertThat(warnings(decided)).isEmpty();
        assertThat(warnings(leaver(null, left()))).isEmpty();
    }

    private static List<Explanation> warnings(CareLeaver leaver) {
        return AidWarnings.of(List.of(EDUCATION), List.of(standing(EDUCATION, "2026-11-23", leaver)), leaver, day("2026-11-23"));
    }

    private static AidStanding standing(LeavingAidContent aid, String today, LeavingPeriodContent... periods) {
        return standing(aid, today, with(leaver(null, left()), periods));
    }

    private static AidStanding standing(LeavingAidContent aid, String today, CareLeaver leaver) {
        return AidStanding.of(ID, aid, Suspensions.of(aid.kind(), leaver.periods(), leaver.care()), leaver, day(today), 60);
    }

    private static StayBuilder left() {
        return aStay("2020-01-01").until("2026-08-01", EndReason.AGE_OF_MAJORITY_INDEPENDENCE);
    }

    private static StayBuilder back() {
        return aStay("2026-11-01").on(LegalBasis.ADULT_STAY);
    }

    private static void accepted(LeavingPeriodContent content, CareFacts care, LeavingAidContent... aids) {
        assertThatCode(() -> LeavingPeriodRules.check(content, care, List.of(aids), day("2026-11-23"))).doesNotThrowAnyException();
    }

    private static void refused(String why, LeavingPeriodContent content, CareFacts care, LeavingAidContent... aids) {
        assertThatThrownBy(() -> LeavingPeriodRules.check(content, care, List.of(aids), day("2026-11-23")))
                .hasMessage((content.isFacility() ? "LEV-12" : "LEV-13") + " leaving.violation." + why);
    }
}
