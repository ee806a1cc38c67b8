package pl.ostoja.authority;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.ostoja.authority.AuthorityFixture.FATHER;
import static pl.ostoja.authority.AuthorityFixture.MOTHER;
import static pl.ostoja.authority.AuthorityFixture.bothParents;
import static pl.ostoja.authority.AuthorityFixture.nobodyKnown;
import static pl.ostoja.authority.ContactObligation.CONDUCT;
import static pl.ostoja.authority.ContactObligation.COUNSELLING;
import static pl.ostoja.authority.ContactObligation.FAMILY_THERAPY;
import static pl.ostoja.authority.LegalEffect.BLANKET_CONSENT;
import static pl.ostoja.authority.LegalEffect.CONTACTS_FORBIDDEN;
import static pl.ostoja.authority.LegalEffect.CONTACTS_UNLIMITED;
import static pl.ostoja.authority.LegalEffect.DEPRIVED;
import static pl.ostoja.authority.LegalEffect.DISTANCE_CONTACTS_FORBIDDEN;
import static pl.ostoja.authority.LegalEffect.FATHER_UNKNOWN;
import static pl.ostoja.authority.LegalEffect.GUARDIAN_APPOINTED;
import static pl.ostoja.authority.LegalEffect.GUARDIAN_DISCHARGED;
import static pl.ostoja.authority.LegalEffect.MEETINGS_FORBIDDEN;
import static pl.ostoja.authority.LegalEffect.MEETINGS_SUPERVISED;
import static pl.ostoja.authority.LegalEffect.MOTHER_UNKNOWN;
import static pl.ostoja.authority.LegalEffect.RESTRICTED;
import static pl.ostoja.placement.PlacementFixture.day;
import static pl.ostoja.placement.PlacementFixture.person;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.ostoja.people.PersonId;
import pl.ostoja.shared.BusinessRuleViolation;

class LegalEventRulesTest {
    private static final String COURT = "Sąd Rejonowy w Opolu";
    private static final UUID AUNT = person(601);
    private static final UUID STRANGER = person(602);
    private static final Set<UUID> RELATIVES = Set.of(MOTHER, FATHER, AUNT);
    private static final LegalEventId ID = new LegalEventId(person(7001));

    @Test
    @DisplayName("AUT-5: what happened today is written down, what happens tomorrow is refused")
    void notInTheFuture() {
        assertThatCode(() -> checkDays(DEPRIVED, "2026-11-22", "2026-11-22")).doesNotThrowAnyException();
        assertThatThrownBy(() -> checkDays(DEPRIVED, "2026-11-23", null))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessage("AUT-5 authority.violation.inTheFuture");
        assertThatThrownBy(() -> checkDays(DEPRIVED, "2026-11-22", "2026-11-23")).hasMessage("AUT-5 authority.violation.notYetEffective");
    }

    @Test
    @DisplayName("AUT-5: nothing is decided about a child before it is born")
    void notBeforeBirth() {
        assertThatCode(() -> checkDays(FATHER_UNKNOWN, "2020-06-01", "2020-06-01")).doesNotThrowAnyException();
        assertThatThrownBy(() -> checkDays(FATHER_UNKNOWN, "2020-05-31", "2020-06-01")).hasMessage("AUT-5 authority.violation.beforeBirth");
    }

    @Test
    @DisplayName("AUT-5: an order takes effect on its day or later, or is not final yet")
    void effect() {
        assertThatCode(() -> checkDays(RESTRICTED, "2026-03-02", null)).doesNotThrowAnyException();
        assertThatCode(() -> checkDays(RESTRICTED, "2026-03-02", "2026-03-02")).doesNotThrowAnyException();
        assertThatThrownBy(() -> checkDays(RESTRICTED, "2026-03-02", "2026-03-01")).hasMessage("AUT-5 authority.violation.effectBeforeDecision");
    }

    @Test
    @DisplayName("AUT-5: a blanket consent holds from the day on which it was declared")
    void consent() {
        assertThatCode(() -> checkDays(BLANKET_CONSENT, "2026-03-02", "2026-03-02")).doesNotThrowAnyException();
        assertThatThrownBy(() -> checkDays(BLANKET_CONSENT, "2026-03-02", "2026-03-03")).hasMessage("AUT-5 authority.violation.consentHoldsAtOnce");
        assertThatThrownBy(() -> checkDays(BLANKET_CONSENT, "2026-03-02", null)).hasMessage("AUT-5 authority.violation.consentHoldsAtOnce");
    }

    @Test
    @DisplayName("AUT-5: a court is named where one decided, with a reference as courts write them")
    void court() {
        assertThatCode(() -> LegalEventRules.checkCourt(content(DEPRIVED, MOTHER, COURT, "III Nsm 482/25"))).doesNotThrowAnyException();
        assertThatCode(() -> LegalEventRules.checkCourt(content(FATHER_UNKNOWN, null, null, null))).doesNotThrowAnyException();
        assertThatThrownBy(() -> LegalEventRules.checkCourt(content(DEPRIVED, MOTHER, " ", null))).hasMessage("AUT-5 authority.violation.courtMissing");
        assertThatThrownBy(() -> LegalEventRules.checkCourt(content(DEPRIVED, MOTHER, COURT, "482/25"))).hasMessage("AUT-5 authority.violation.reference");
    }

    @Test
    @DisplayName("AUT-6: parental authority is a parent's")
    void parents() {
        assertThatCode(() -> checkPerson(DEPRIVED, FATHER, bothParents().facts())).doesNotThrowAnyException();
        assertThatThrownBy(() -> checkPerson(DEPRIVED, AUNT, bothParents().facts())).hasMessage("AUT-6 authority.violation.notAParent");
        assertThatThrownBy(() -> checkPerson(DEPRIVED, null, bothParents().facts())).hasMessage("AUT-6 authority.violation.notAParent");
    }

    @Test
    @DisplayName("AUT-6: a guardian is somebody of the file who is no parent")
    void guardians() {
        assertThatCode(() -> checkPerson(GUARDIAN_APPOINTED, AUNT, bothParents().facts())).doesNotThrowAnyException();
        assertThatThrownBy(() -> checkPerson(GUARDIAN_APPOINTED, MOTHER, bothParents().facts())).hasMessage("AUT-6 authority.violation.notAGuardian");
        assertThatThrownBy(() -> checkPerson(GUARDIAN_DISCHARGED, STRANGER, bothParents().facts())).hasMessage("AUT-6 authority.violation.notAGuardian");
    }

    @Test
    @DisplayName("AUT-5: only a limit of contacts that holds has a last day, and no earlier one than its first")
    void lastDay() {
        assertThatCode(() -> checkLastDay(CONTACTS_FORBIDDEN, "2026-03-02", "2026-03-02")).doesNotThrowAnyException();
        assertThatThrownBy(() -> checkLastDay(CONTACTS_FORBIDDEN, "2026-03-02", "2026-03-01")).hasMessage("AUT-5 authority.violation.lastDay");
        assertThatThrownBy(() -> checkLastDay(CONTACTS_FORBIDDEN, null, "2026-09-01")).hasMessage("AUT-5 authority.violation.lastDay");
        assertThatThrownBy(() -> checkLastDay(CONTACTS_UNLIMITED, "2026-03-02", "2026-09-01")).hasMessage("AUT-5 authority.violation.lastDay");
        assertThatThrownBy(() -> checkLastDay(DEPRIVED, "2026-03-02", "2026-09-01")).hasMessage("AUT-5 authority.violation.lastDay");
    }

    @Test
    @DisplayName("AUT-6: contacts are those of somebody of the file, and one ruling may forbid several things")
    void contacts() {
        var facts = bothParents().then(MEETINGS_FORBIDDEN, AUNT, "2026-03-02").facts();

        assertThatCode(() -> checkPerson(DISTANCE_CONTACTS_FORBIDDEN, AUNT, facts)).doesNotThrowAnyException();
        assertThatThrownBy(() -> checkPerson(MEETINGS_FORBIDDEN, AUNT, facts)).hasMessage("AUT-6 authority.violation.sameDay");
        assertThatThrownBy(() -> checkPerson(CONTACTS_UNLIMITED, AUNT, facts)).hasMessage("AUT-6 authority.violation.sameDay");
        assertThatThrownBy(() -> checkPerson(MEETINGS_FORBIDDEN, STRANGER, facts)).hasMessage("AUT-6 authority.violation.notOfTheFile");
    }

    @Test
    @DisplayName("AUT-6: nobody is unknown who is known")
    void unknown() {
        var onlyMother = nobodyKnown().mother().facts();

        assertThatCode(() -> checkPerson(FATHER_UNKNOWN, null, onlyMother)).doesNotThrowAnyException();
        assertThatThrownBy(() -> checkPerson(MOTHER_UNKNOWN, null, onlyMother)).hasMessage("AUT-6 authority.violation.parentIsKnown");
        assertThatThrownBy(() -> checkPerson(FATHER_UNKNOWN, MOTHER, onlyMother)).hasMessage("AUT-6 authority.violation.aboutNobody");
    }

    @Test
    @DisplayName("AUT-6: of two events about one person on one day nothing would say which of them holds")
    void sameDay() {
        var facts = bothParents().then(RESTRICTED, MOTHER, "2026-03-02").facts();
        var itself = new LegalEventId(facts.events().getFirst().id());

        assertThatThrownBy(() -> checkPerson(DEPRIVED, MOTHER, facts)).hasMessage("AUT-6 authority.violation.sameDay");
        assertThatCode(() -> checkPerson(DEPRIVED, FATHER, facts)).doesNotThrowAnyException();
        assertThatCode(() -> LegalEventRules.checkPerson(itself, content(DEPRIVED, MOTHER, COURT, null), facts, RELATIVES)).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("AUT-10: a parent is obliged by a ruling on contacts alone, which says how it is checked")
    void obligations() {
        LegalFacts facts = bothParents().facts();

        assertThatCode(() -> LegalEventRules.checkObligation(obliging(MEETINGS_SUPERVISED, MOTHER, FAMILY_THERAPY, "zaświadczenie co kwartał"), facts)).doesNotThrowAnyException();
        assertThatCode(() -> LegalEventRules.checkObligation(obliging(CONTACTS_UNLIMITED, MOTHER, CONDUCT, "kurator"), facts)).doesNotThrowAnyException();
        assertThatCode(() -> LegalEventRules.checkObligation(obliging(RESTRICTED, MOTHER, null, null), facts)).doesNotThrowAnyException();
        assertThatThrownBy(() -> LegalEventRules.checkObligation(obliging(RESTRICTED, MOTHER, COUNSELLING, "kurator"), facts)).hasMessage("AUT-10 authority.violation.obligationOfParent");
        assertThatThrownBy(() -> LegalEventRules.checkObligation(obliging(MEETINGS_SUPERVISED, AUNT, COUNSELLING, "kurator"), facts)).hasMessage("AUT-10 authority.violation.obligationOfParent");
        assertThatThrownBy(() -> LegalEventRules.checkObligation(obliging(MEETINGS_SUPERVISED, MOTHER, COUNSELLING, " "), facts)).hasMessage("AUT-10 authority.violation.obligationChecked");
        assertThatThrownBy(() -> LegalEventRules.checkObligation(obliging(MEETINGS_SUPERVISED, MOTHER, null, "kurator"), facts)).hasMessage("AUT-10 authority.violation.obligationChecked");
    }

    private static LegalEventContent obliging(LegalEffect effect, UUID person, ContactObligation obligation, String manner) {
        return new LegalEventContent(
                effect, new PersonId(person), day("2026-03-02"), day("2026-03-02"), null, COURT, null, obligation, manner, null);
    }

    private static void checkDays(LegalEffect effect, String issued, String effective) {
        var content = new LegalEventContent(effect, null, day(issued), effective == null ? null : day(effective), null, COURT, null, null, null, null);
        LegalEventRules.checkDays(content, day("2020-06-01"), day("2026-11-22"));
    }

    private static void checkLastDay(LegalEffect effect, String effective, String lastDay) {
        var content = new LegalEventContent(effect, null, day("2026-03-02"), effective == null ? null : day(effective), day(lastDay), COURT, null, null, null, null);
        LegalEventRules.checkDays(content, day("2020-06-01"), day("2026-11-22"));
    }

    private static void checkPerson(LegalEffect effect, UUID person, LegalFacts facts) {
        LegalEventRules.checkPerson(ID, content(effect, person, COURT, null), facts, RELATIVES);
    }

    private static LegalEventContent content(LegalEffect effect, UUID person, String court, String reference) {
        return new LegalEventContent(effect, person == null ? null : new PersonId(person), day("2026-03-02"), day("2026-03-02"), null, court, reference, null, null, null);
    }
}
