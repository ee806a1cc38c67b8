package pl.ostoja.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.ostoja.placement.PlacementFixture.LAW;
import static pl.ostoja.placement.PlacementFixture.aChildBorn;
import static pl.ostoja.placement.PlacementFixture.aStay;
import static pl.ostoja.placement.PlacementFixture.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyKind;
import pl.ostoja.duty.DutyState;
import pl.ostoja.shared.BusinessRuleViolation;

/** On what stays rest while they last, and what courts and counties do about them meanwhile. */
class StayGroundsTest {
    private static final LocalDate TODAY = day("2026-11-23");

    @Test
    @DisplayName("PLC-87: from Thursday 15 October 2026, when the court ended the case, the agreement is no ground; a new one or the end is due on Friday")
    void anAgreementExpiresWithTheCase() {
        var open = only(PlacementDuties.AGREEMENT_ENDED, agreed().caseEnded("2026-10-15"));

        assertThat(open.isOpen()).isTrue();
        assertThat(open.deadline().legalDay()).isEqualTo("2026-10-16");
        assertThat(stateAfter("2026-10-15")).isEqualTo(DutyState.fulfilled(day("2026-10-15")));
        assertThat(stateAfter("2026-10-16")).isEqualTo(DutyState.fulfilled(day("2026-10-16")));
        assertThat(duties(PlacementDuties.AGREEMENT_ENDED, agreed().caseEnded("2026-10-15").until("2026-10-14", EndReason.RETURN_TO_FAMILY))).isEmpty();
        assertThat(duties(PlacementDuties.AGREEMENT_ENDED, agreed())).isEmpty();
    }

    private static DutyState stateAfter(String left) {
        return only(PlacementDuties.AGREEMENT_ENDED, agreed().caseEnded("2026-10-15").until(left, EndReason.RETURN_TO_FAMILY)).state();
    }

    @Test
    @DisplayName("PLC-87: a case ends about an agreement, from its first day on and not in the future")
    void theEndOfACase() {
        assertThatCode(() -> ended("2026-03-02").check(agreed().build(), TODAY)).doesNotThrowAnyException();
        assertThatCode(() -> ended("2026-11-23").check(agreed().build(), TODAY)).doesNotThrowAnyException();
        refused("PLC-87", () -> ended("2026-03-01").check(agreed().build(), TODAY));
        refused("PLC-87", () -> ended("2026-10-15").check(aStay("2026-03-02").build(), TODAY));
        refused("PLC-91", () -> ended("2026-11-24").check(agreed().build(), TODAY));
    }

    @Test
    @DisplayName("PLC-88: who comes by order of a foreign court comes with the consent of a Polish one, else there is a reason")
    void aForeignOrderNeedsConsent() {
        assertThat(problems(abroad())).containsExactly("PLC-88");
        assertThat(problems(abroad().consentedFromAbroad("2026-05-12"))).containsExactly("PLC-88");
        assertThat(problems(abroad().consentedFromAbroad("2026-05-11"))).isEmpty();
        assertThat(problems(abroad().explained("PLC-88"))).isEmpty();
        assertThat(problems(aStay("2026-05-11"))).isEmpty();
    }

    @Test
    @DisplayName("PLC-88: of a child that came without it on 11 May 2026 the consent is due on 11 June")
    void consentThatIsMissingIsOwed() {
        var open = only(PlacementDuties.FOREIGN_CONSENT, abroad());

        assertThat(open.isOpen()).isTrue();
        assertThat(open.deadline().legalDay()).isEqualTo("2026-06-11");
        assertThat(only(PlacementDuties.FOREIGN_CONSENT, abroad().consentedFromAbroad("2026-06-12")).daysLate(TODAY)).isEqualTo(1);
        assertThat(only(PlacementDuties.FOREIGN_CONSENT, abroad().consentedFromAbroad("2026-06-11")).daysLate(TODAY)).isZero();
        assertThat(only(PlacementDuties.FOREIGN_CONSENT, abroad().until("2026-05-20", EndReason.RETURN_TO_FAMILY)).state()).isInstanceOf(DutyState.Ended.class);
        assertThat(duties(PlacementDuties.FOREIGN_CONSENT, abroad().consentedFromAbroad("2026-05-11"))).isEmpty();
    }

    @Test
    @DisplayName("PLC-88: a consent names its court, after the opinion of the county head; on another ground nothing is kept")
    void whatIsKeptOfAConsent() {
        var given = new ForeignConsent("Sąd Rejonowy w Opolu", "III Nsm 12/26", day("2026-05-10"), day("2026-05-10"));

        assertThat(ForeignConsent.of(LegalBasis.FOREIGN_ORDER, given)).isEqualTo(given);
        assertThat(ForeignConsent.of(LegalBasis.COURT_ORDER, given)).isNull();
        refused("PLC-88", () -> ForeignConsent.of(LegalBasis.FOREIGN_ORDER, new ForeignConsent(" ", null, day("2026-05-10"), null)));
        refused("PLC-88", () -> ForeignConsent.of(LegalBasis.FOREIGN_ORDER, new ForeignConsent("Sąd", null, day("2026-05-10"), day("2026-05-11"))));
    }

    @Test
    @DisplayName("PLC-91: consent and opinion of article 108 belong to institutions")
    void actsOfInstitutions() {
        var acts = new StayActs(null, day("2026-05-10"), day("2026-05-09"), null);
        var facility = aStay("2026-05-11").in(CareForm.SOCIALISATION_FACILITY).build();

        assertThatCode(() -> acts.check(facility, TODAY)).doesNotThrowAnyException();
        refused("PLC-91", () -> acts.check(aStay("2026-05-11").build(), TODAY));
        refused("PLC-91", () -> new StayActs(null, day("2026-11-24"), null, null).check(facility, TODAY));
    }

    @Test
    @DisplayName("PLC-92: the court that placed a child tells its reasons; where none has there are none to come")
    void reasonsOfTheCourt() {
        var came = new StayActs(null, null, null, day("2026-05-20"));

        assertThatCode(() -> came.check(aStay("2026-05-11").build(), TODAY)).doesNotThrowAnyException();
        refused("PLC-92", () -> came.check(agreed().build(), TODAY));
        assertThat(new StayActs(day("2026-10-15"), null, null, null).fitting(LegalBasis.COURT_ORDER, day("2026-03-02"))).isEqualTo(StayActs.NONE);
        assertThat(came.fitting(LegalBasis.PARENT_AGREEMENT, day("2026-03-02"))).isEqualTo(StayActs.NONE);
    }

    @Test
    @DisplayName("PLC-93: who came on 16 September 2026 is examined by 16 October, once in an episode, and again in the next one")
    void anAdmittedChildIsExamined() {
        var first = aStay("2026-09-16").until("2026-10-01", EndReason.TRANSFER_FAMILY_CARE);

        assertThat(only(PlacementDuties.CHILD_EXAMINATION, aStay("2026-09-16")).deadline().legalDay()).isEqualTo("2026-10-16");
        assertThat(only(PlacementDuties.CHILD_EXAMINATION, first, aStay("2026-10-01").withFamily(1002).with(examined("2026-10-16"))).state())
                .isEqualTo(DutyState.fulfilled(day("2026-10-16")));
        assertThat(only(PlacementDuties.CHILD_EXAMINATION, aStay("2026-09-16").until("2026-09-20", EndReason.RETURN_TO_FAMILY)).state()).isInstanceOf(DutyState.Ended.class);
        assertThat(duties(PlacementDuties.CHILD_EXAMINATION, aStay("2026-01-05").until("2026-02-05", EndReason.RETURN_TO_FAMILY).with(examined("2026-01-10")), aStay("2026-09-16")))
                .extracting(Duty::isOpen)
                .containsExactly(false, true);
    }

    @Test
    @DisplayName("PLC-94: a child that was to leave by 20 November overstays from the 21st on, until it leaves")
    void aPlannedEndPasses() {
        assertThat(planned(null).isOverstayed(day("2026-11-20"))).isFalse();
        assertThat(planned(null).isOverstayed(day("2026-11-21"))).isTrue();
        assertThat(planned(day("2026-11-22")).isOverstayed(TODAY)).isFalse();
    }

    private static StayRow planned(LocalDate until) {
        return new StayRow(
                StayId.next(), ChildId.next(), null, null, CareForm.RESPITE_FAMILY, LegalBasis.RESPITE_CONTRACT, Order.NONE, day("2026-11-02"), null, until, null, null,
                null, null, null, null, null, null, null, day("2026-11-20"), null, null, ChildDocumentSet.NONE, StayActs.NONE, 0);
    }

    private static StayActs ended(String iso) {
        return new StayActs(day(iso), null, null, null);
    }

    private static PlacementFixture.StayBuilder agreed() {
        return aStay("2026-03-02").on(LegalBasis.PARENT_AGREEMENT);
    }

    private static PlacementFixture.StayBuilder abroad() {
        return aStay("2026-05-11").on(LegalBasis.FOREIGN_ORDER);
    }

    private static ChildDocumentSet examined(String iso) {
        return new ChildDocumentSet(null, null, null, null, null, null, null, null, null, null, day(iso), null, null);
    }

    private static List<String> problems(PlacementFixture.StayBuilder stay) {
        return StayHistory.problems(aChildBorn("2018-06-01", stay), LAW).stream().map(StayProblem::rule).toList();
    }

    private static Duty only(DutyKind kind, PlacementFixture.StayBuilder... stays) {
        assertThat(duties(kind, stays)).hasSize(1);
        return duties(kind, stays).getFirst();
    }

    private static List<Duty> duties(DutyKind kind, PlacementFixture.StayBuilder... stays) {
        List<Duty> duties = new ArrayList<>();
        PlacementDuties.derive(aChildBorn("2018-06-01", stays), LAW, duties::add);
        return duties.stream().filter(duty -> duty.kind().equals(kind)).toList();
    }

    private static void refused(String rule, Runnable attempt) {
        assertThatThrownBy(attempt::run).isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }
}
