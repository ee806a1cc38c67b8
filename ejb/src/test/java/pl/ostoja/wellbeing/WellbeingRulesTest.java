package pl.ostoja.wellbeing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.ostoja.placement.PlacementFixture.LAW;
import static pl.ostoja.placement.PlacementFixture.aChildBorn;
import static pl.ostoja.placement.PlacementFixture.aStay;
import static pl.ostoja.placement.PlacementFixture.day;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.ostoja.shared.BusinessRuleViolation;

class WellbeingRulesTest {
    private static final String TODAY = "2026-11-23";

    @Test
    @DisplayName("WEL-1: what is written down is so already, in the life of the child, and does not end before it begins")
    void days() {
        accepted(fact(WellbeingKind.ALLERGY, TODAY, null, null, null));
        refused("WEL-1", fact(WellbeingKind.ALLERGY, "2026-11-24", null, null, null));
        accepted(fact(WellbeingKind.ALLERGY, "2015-06-01", null, null, null));
        refused("WEL-1", fact(WellbeingKind.ALLERGY, "2015-05-31", null, null, null));
        accepted(fact(WellbeingKind.SCHOOL, "2024-09-01", "2024-09-01", null, "klasa 3"));
        refused("WEL-1", fact(WellbeingKind.SCHOOL, "2024-09-01", "2024-08-31", null, "klasa 3"));
    }

    @Test
    @DisplayName("WEL-2: only check-ups and immunisation have a next day, and a later one")
    void nextDays() {
        accepted(fact(WellbeingKind.DENTAL_CHECK, "2026-05-01", null, "2026-05-02", null));
        refused("WEL-2", fact(WellbeingKind.DENTAL_CHECK, "2026-05-01", null, "2026-05-01", null));
        refused("WEL-2", fact(WellbeingKind.DOCTOR, "2026-05-01", null, "2026-11-01", null));
    }

    @Test
    @DisplayName("WEL-3: a medicine has a dose")
    void aMedicineHasADose() {
        accepted(fact(WellbeingKind.MEDICATION, "2026-05-01", null, null, "10 mg rano"));
        refused("WEL-3", fact(WellbeingKind.MEDICATION, "2026-05-01", null, null, " "));
    }

    @Test
    @DisplayName("WEL-4: a certificate has a degree, its causes are symbols that exist, and nothing else has either")
    void aCertificateHasADegree() {
        accepted(certificate(DisabilityDegree.CHILD, "2031-06-01", "02-P, 12-C"));
        accepted(certificate(DisabilityDegree.CHILD, "2031-06-01", null));
        refused("WEL-4", certificate(null, "2031-06-01", null));
        refused("WEL-4", certificate(DisabilityDegree.CHILD, "2031-06-01", "02-P, 13-C"));
        refused("WEL-4", new WellbeingContent(WellbeingKind.ALLERGY, day("2026-05-01"), null, null, "orzechy", null, null, null, DisabilityDegree.CHILD, null, null));
        refused("WEL-4", new WellbeingContent(WellbeingKind.ALLERGY, day("2026-05-01"), null, null, "orzechy", null, null, null, null, "02-P", null));
    }

    @Test
    @DisplayName("WEL-5: a certificate of a child holds until its sixteenth birthday at the latest, one with a degree for good if need be")
    void untilSixteen() {
        accepted(certificate(DisabilityDegree.CHILD, "2031-06-01", null));
        refused("WEL-5", certificate(DisabilityDegree.CHILD, "2031-06-02", null));
        refused("WEL-5", certificate(DisabilityDegree.CHILD, null, null));
        accepted(certificate(DisabilityDegree.SEVERE, null, null));
    }

    @Test
    @DisplayName("WEL-10: a school is in a town, nothing else is")
    void aSchoolIsInATown() {
        accepted(in("Ozimek", WellbeingKind.SCHOOL));
        accepted(in(null, WellbeingKind.DOCTOR));
        refused("WEL-10", in("Ozimek", WellbeingKind.DOCTOR));
    }

    private static WellbeingContent in(String town, WellbeingKind kind) {
        return new WellbeingContent(kind, day("2026-05-01"), null, null, "nazwa", null, town, null, null, null, null);
    }

    private static WellbeingContent fact(WellbeingKind kind, String since, String until, String next, String detail) {
        return new WellbeingContent(kind, day(since), dayOrNull(until), dayOrNull(next), "nazwa", detail, null, null, null, null, null);
    }

    private static WellbeingContent certificate(DisabilityDegree degree, String until, String causes) {
        return new WellbeingContent(WellbeingKind.DISABILITY, day("2026-05-01"), dayOrNull(until), null, "PZON", null, null, "1/26", degree, causes, null);
    }

    private static LocalDate dayOrNull(String iso) {
        return iso == null ? null : day(iso);
    }

    private static void accepted(WellbeingContent content) {
        assertThatCode(() -> check(content)).doesNotThrowAnyException();
    }

    private static void refused(String rule, WellbeingContent content) {
        assertThatThrownBy(() -> check(content)).isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }

    private static void check(WellbeingContent content) {
        WellbeingRules.check(content, aChildBorn("2015-06-01", aStay("2024-01-10")), LAW, day(TODAY));
    }
}
