package pl.ostoja.leaving;

import static pl.ostoja.placement.PlacementFixture.LAW;
import static pl.ostoja.placement.PlacementFixture.aChildBorn;
import static pl.ostoja.placement.PlacementFixture.day;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.LeavingCare;
import pl.ostoja.placement.PlacementFixture.StayBuilder;

/** Steps and aids for tests of rules; what a test does not care about is as the act asks for it. */
final class LeavingFixture {
    /** Of full age on 5 July 2026, a Sunday. */
    static final String BORN = "2008-07-05";

    private LeavingFixture() {}

    static CareFacts care(StayBuilder... stays) {
        return aChildBorn(BORN, stays);
    }

    /** Of somebody who was in no facility. */
    static CareTime time(String until, StayBuilder... stays) {
        return CareTime.until(day(until), care(stays), List.of());
    }

    static CareLeaver leaver(String programmeApproved, StayBuilder... stays) {
        return new CareLeaver(care(stays), new LeavingCare(null, programmeApproved == null ? null : day(programmeApproved)), List.of(), false, LAW);
    }

    static CareLeaver with(CareLeaver leaver, LeavingPeriodContent... periods) {
        return new CareLeaver(leaver.care(), leaver.done(), List.of(periods), leaver.impaired(), leaver.law());
    }

    /** @param until last day, null while it lasts */
    static LeavingPeriodContent inFacility(String since, String until) {
        return inFacility(since, until, null);
    }

    static LeavingPeriodContent inFacility(String since, String until, String revoked) {
        return LeavingPeriodContent.inFacility(
                day(since), until == null ? null : day(until), CountedFacility.YOUTH_EDUCATION_CENTRE, null, revoked == null ? null : day(revoked));
    }

    /** Decided on the first of its days. */
    static LeavingPeriodContent suspended(SuspensionGround ground, String since, String until) {
        return LeavingPeriodContent.suspended(day(since), until == null ? null : day(until), ground, day(since), null);
    }

    /** Granted a month later than applied for. */
    static LeavingAidContent education(String since, String until, String amount) {
        return new LeavingAidContent(
                LeavingAidKind.EDUCATION, day(since), AidDecision.GRANTED, day(since).plusMonths(1), null, null, new BigDecimal(amount), false, day(since),
                until == null ? null : day(until), null, null);
    }

    static LeavingStepContent mentor(String named, String who, String consent) {
        return new LeavingStepContent(
                LeavingStepKind.MENTOR, day(named), who, consent == null ? null : day(consent), null, null, null, null, null, null, null, null, null);
    }

    static LeavingStepContent programme(String drawnUp, String approved, String approvedBy, String lateWhy) {
        return programme(drawnUp, approved, approvedBy, lateWhy, "Praca na pół etatu.", null);
    }

    static LeavingStepContent programme(String drawnUp, String approved, String approvedBy, String lateWhy, String job, String county) {
        return new LeavingStepContent(
                LeavingStepKind.PROGRAMME, day(drawnUp), null, null, "Co tydzień.", "Technikum.", "Pokój w rodzinie.", job, county,
                approved == null ? null : day(approved), approvedBy, lateWhy, null);
    }

    static LeavingStepContent informed(String on, String county) {
        return new LeavingStepContent(
                LeavingStepKind.COUNTY_INFORMED, day(on), null, null, null, null, null, null, county, null, null, null, null);
    }

    static LeavingAidContent aid(LeavingAidKind kind, String applied, AidDecision decision, String decided, String amount) {
        return aid(kind, applied, decision, decided, amount, false, null, null);
    }

    static LeavingAidContent aid(
            LeavingAidKind kind, String applied, AidDecision decision, String decided, String amount, boolean inKind, String until, String otherwiseWhy) {
        LocalDate last = until == null ? null : day(until);
        return new LeavingAidContent(
                kind, day(applied), decision, decided == null ? null : day(decided), null, null, amount == null ? null : new BigDecimal(amount), inKind, null, last,
                otherwiseWhy, null);
    }
}
