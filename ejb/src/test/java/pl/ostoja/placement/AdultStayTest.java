package pl.ostoja.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.ostoja.placement.PlacementFixture.day;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AdultStayTest {
    private static final AdultStay SCHOOL = new AdultStay(AdultGround.SCHOOL, "rodzina zastępcza", day("2026-05-04"));

    @Test
    @DisplayName("PLC-80: an adult stays on with a ground and a written consent")
    void withGroundAndConsent() {
        assertThat(AdultStay.of(LegalBasis.ADULT_STAY, SCHOOL)).isEqualTo(SCHOOL);
        refused("adultGroundMissing", null);
        refused("adultGroundMissing", AdultStay.NONE);
        refused("adultConsentMissing", new AdultStay(AdultGround.DISABILITY, " ", day("2026-05-04")));
        refused("adultConsentMissing", new AdultStay(AdultGround.DISABILITY, "dyrektor", null));
    }

    @Test
    @DisplayName("PLC-80: no other stay has either")
    void nobodyElse() {
        assertThat(AdultStay.of(LegalBasis.COURT_ORDER, SCHOOL)).isNull();
    }

    private static void refused(String why, AdultStay said) {
        assertThatThrownBy(() -> AdultStay.of(LegalBasis.ADULT_STAY, said)).hasMessage("PLC-80 placement.violation." + why);
    }
}
