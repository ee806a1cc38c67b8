package pl.ostoja.leaving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.ostoja.leaving.LeavingFixture.aid;
import static pl.ostoja.leaving.LeavingFixture.education;
import static pl.ostoja.leaving.LeavingFixture.leaver;
import static pl.ostoja.placement.PlacementFixture.aStay;
import static pl.ostoja.placement.PlacementFixture.day;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.ostoja.law.LawFixture;
import pl.ostoja.shared.BusinessRuleViolation;

class AidRulesTest {
    private static final CareLeaver LEAVER = leaver("2026-06-01", aStay("2020-01-01"));

    @Test
    @DisplayName("LEV-9: a decision has its day, not before the application and not after today")
    void aDecisionHasItsDay() {
        accepted(aid(LeavingAidKind.EDUCATION, "2026-11-23", null, null, null));
        refused(aid(LeavingAidKind.EDUCATION, "2026-11-24", null, null, null));
        refused(aid(LeavingAidKind.EDUCATION, "2026-09-01", AidDecision.REFUSED, null, null));
        refused(aid(LeavingAidKind.EDUCATION, "2026-09-01", null, "2026-09-10", null));
        accepted(aid(LeavingAidKind.EDUCATION, "2026-09-01", AidDecision.REFUSED, "2026-09-01", null));
        refused(aid(LeavingAidKind.EDUCATION, "2026-09-01", AidDecision.REFUSED, "2026-08-31", null));
        refused(aid(LeavingAidKind.EDUCATION, "2026-09-01", AidDecision.REFUSED, "2026-11-24", null));
    }

    @Test
    @DisplayName("LEV-9: granted money has an amount; in kind is only what the act lets be, and then it needs none")
    void moneyOrThings() {
        refused(aid(LeavingAidKind.INDEPENDENCE, "2026-09-01", AidDecision.GRANTED, "2026-09-10", null));
        refused(aid(LeavingAidKind.INDEPENDENCE, "2026-09-01", AidDecision.GRANTED, "2026-09-10", null, true, null, null));
        accepted(aid(LeavingAidKind.SETTLING_IN, "2026-09-01", AidDecision.GRANTED, "2026-09-10", null, true, null, null));
        accepted(aid(LeavingAidKind.HOUSING, "2026-09-01", AidDecision.GRANTED, "2026-09-10", null));
    }

    @Test
    @DisplayName("LEV-9: education until the day before the 25th birthday")
    void notForLonger() {
        accepted(aid(LeavingAidKind.EDUCATION, "2026-09-01", AidDecision.GRANTED, "2026-09-10", "815", false, "2033-07-04", null));
        refused(aid(LeavingAidKind.EDUCATION, "2026-09-01", AidDecision.GRANTED, "2026-09-10", "815", false, "2033-07-05", null));
    }

    @Test
    @DisplayName("LEV-10: less than the act says is granted only with a reason")
    void lessNeedsAReason() {
        assertThat(explained(aid(LeavingAidKind.EDUCATION, "2026-09-01", AidDecision.GRANTED, "2026-09-10", "815"), LEAVER).otherwiseWhy()).isNull();
        otherwise(aid(LeavingAidKind.EDUCATION, "2026-09-01", AidDecision.GRANTED, "2026-09-10", "814.99"), LEAVER);
        var less = aid(LeavingAidKind.EDUCATION, "2026-09-01", AidDecision.GRANTED, "2026-09-10", "500", false, null, "pół internatu");
        assertThat(explained(less, LEAVER).otherwiseWhy()).isEqualTo("pół internatu");
    }

    @Test
    @DisplayName("LEV-10: what a condition stands against is granted only with a reason, refused without")
    void againstACondition() {
        var newcomer = leaver("2026-06-01", aStay("2026-03-01"));

        otherwise(aid(LeavingAidKind.SETTLING_IN, "2026-09-01", AidDecision.GRANTED, "2026-09-10", "3000"), newcomer);
        assertThat(explained(aid(LeavingAidKind.SETTLING_IN, "2026-09-01", AidDecision.REFUSED, "2026-09-10", null), newcomer).otherwiseWhy()).isNull();
    }

    @Test
    @DisplayName("LEV-10: what is as the act says keeps no reason")
    void noNeedlessReason() {
        var needless = aid(LeavingAidKind.EDUCATION, "2026-09-01", AidDecision.GRANTED, "2026-09-10", "900", false, null, "bo tak");

        assertThat(explained(needless, LEAVER).otherwiseWhy()).isNull();
    }

    @Test
    @DisplayName("LEV-17: aid for settling in is given once; one that was refused, or another kind, does not count")
    void settlingInOnce() {
        var granted = aid(LeavingAidKind.SETTLING_IN, "2026-09-01", AidDecision.GRANTED, "2026-09-10", "1500");
        var denied = aid(LeavingAidKind.SETTLING_IN, "2026-08-01", AidDecision.REFUSED, "2026-08-10", null);
        var education = aid(LeavingAidKind.EDUCATION, "2026-08-01", AidDecision.GRANTED, "2026-08-10", "815");

        assertThatThrownBy(() -> AidRules.refuseSecond(granted, List.of(education, granted))).hasMessage("LEV-17 leaving.violation.givenBefore");
        assertThatCode(() -> AidRules.refuseSecond(granted, List.of(education, denied))).doesNotThrowAnyException();
        assertThatCode(() -> AidRules.refuseSecond(denied, List.of(granted))).doesNotThrowAnyException();
        assertThatCode(() -> AidRules.refuseSecond(education, List.of(education, granted))).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("LEV-22: what is refused has a ground; a condition that is not met, article 152 of money only, another one in words")
    void whatIsRefusedHasAGround() {
        CareLeaver newcomer = leaver("2026-06-01", aStay("2026-03-01"));

        ungrounded("refusalGroundMissing", refusedFor(null, LeavingAidKind.EDUCATION, null), LEAVER);
        ungrounded("everyConditionMet", refusedFor(RefusalGround.CONDITION, LeavingAidKind.EDUCATION, null), LEAVER);
        grounded(refusedFor(RefusalGround.CONDITION, LeavingAidKind.EDUCATION, null), newcomer);
        grounded(refusedFor(RefusalGround.MISUSE, LeavingAidKind.SETTLING_IN, null), LEAVER);
        ungrounded("groundOfMoney", refusedFor(RefusalGround.MISUSE, LeavingAidKind.HOUSING, null), LEAVER);
        ungrounded("refusalInWords", refusedFor(RefusalGround.OTHER, LeavingAidKind.HOUSING, " "), LEAVER);
        grounded(refusedFor(RefusalGround.OTHER, LeavingAidKind.HOUSING, "nie ma wolnego mieszkania"), LEAVER);
    }

    @Test
    @DisplayName("LEV-22: what is granted keeps no ground of a refusal")
    void grantedHasNoGround() {
        LeavingAidContent granted = new LeavingAidContent(
                LeavingAidKind.JOB, day("2026-09-01"), AidDecision.GRANTED, day("2026-09-10"), RefusalGround.OTHER, null, null, false, null, null, null, null);

        assertThat(AidRules.grounded(granted, LEAVER).refusedFor()).isNull();
    }

    @Test
    @DisplayName("LEV-23: aid for independence while aid for education is paid is granted with a reason only; the day after its last day without")
    void independenceComesAfterEducation() {
        LeavingAidContent education = education("2026-08-10", "2026-09-30", "815");
        LeavingAidContent early = aid(LeavingAidKind.INDEPENDENCE, "2026-09-01", AidDecision.GRANTED, "2026-09-30", "10723");
        LeavingAidContent after = aid(LeavingAidKind.INDEPENDENCE, "2026-09-01", AidDecision.GRANTED, "2026-10-01", "10723");
        LeavingAidContent justified = aid(LeavingAidKind.INDEPENDENCE, "2026-09-01", AidDecision.GRANTED, "2026-09-30", "10723", false, null, "kaucja za mieszkanie");

        assertThatThrownBy(() -> AidRules.explained(early, List.of(education), LEAVER, LawFixture.lawOn(early.lawDay())))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo("LEV-10"));
        assertThat(AidRules.explained(justified, List.of(education), LEAVER, LawFixture.lawOn(early.lawDay())).otherwiseWhy()).isEqualTo("kaucja za mieszkanie");
        assertThat(AidRules.explained(after, List.of(education), LEAVER, LawFixture.lawOn(after.lawDay())).otherwiseWhy()).isNull();
        assertThat(explained(early, LEAVER).otherwiseWhy()).as("no education").isNull();
    }

    private static LeavingAidContent refusedFor(RefusalGround ground, LeavingAidKind kind, String note) {
        return new LeavingAidContent(
                kind, day("2026-09-01"), AidDecision.REFUSED, day("2026-09-10"), ground, null, null, false, null, null, null, note);
    }

    private static void grounded(LeavingAidContent content, CareLeaver leaver) {
        assertThat(AidRules.grounded(content, leaver)).isEqualTo(content);
    }

    private static void ungrounded(String violation, LeavingAidContent content, CareLeaver leaver) {
        assertThatThrownBy(() -> AidRules.grounded(content, leaver)).hasMessage("LEV-22 leaving.violation." + violation);
    }

    private static LeavingAidContent explained(LeavingAidContent content, CareLeaver leaver) {
        return AidRules.explained(content, List.of(), leaver, LawFixture.lawOn(content.lawDay()));
    }

    private static void accepted(LeavingAidContent content) {
        assertThatCode(() -> AidRules.check(content, LEAVER, day("2026-11-23"))).doesNotThrowAnyException();
    }

    private static void refused(LeavingAidContent content) {
        assertThatThrownBy(() -> AidRules.check(content, LEAVER, day("2026-11-23")))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo("LEV-9"));
    }

    private static void otherwise(LeavingAidContent content, CareLeaver leaver) {
        assertThatThrownBy(() -> explained(content, leaver))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo("LEV-10"));
    }
}
