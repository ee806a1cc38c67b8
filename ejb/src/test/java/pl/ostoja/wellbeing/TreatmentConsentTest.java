package pl.ostoja.wellbeing;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.placement.PlacementFixture.LAW;
import static pl.ostoja.placement.PlacementFixture.day;
import static pl.ostoja.placement.PlacementFixture.person;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.ostoja.authority.LegalSituation;
import pl.ostoja.authority.ParentOnDay;
import pl.ostoja.authority.ParentalAuthority;
import pl.ostoja.people.KinshipKind;

class TreatmentConsentTest {
    private static final UUID MOTHER = person(501);
    private static final UUID FATHER = person(502);

    @Test
    @DisplayName("WEL-8: both parents with authority; one whose authority is restricted only as far as the court left it")
    void parents() {
        assertThat(who(ParentalAuthority.FULL, ParentalAuthority.RESTRICTED)).containsExactly(
                new TreatmentConsent.Consenter(TreatmentConsent.Capacity.PARENT, MOTHER),
                new TreatmentConsent.Consenter(TreatmentConsent.Capacity.RESTRICTED_PARENT, FATHER));
        assertThat(who(ParentalAuthority.DEPRIVED, ParentalAuthority.FULL)).containsExactly(
                new TreatmentConsent.Consenter(TreatmentConsent.Capacity.PARENT, FATHER));
    }

    @Test
    @DisplayName("WEL-8: nobody who represents: the court; a parent of whom nothing is known: it is not known")
    void nobody() {
        assertThat(who(ParentalAuthority.DEPRIVED, ParentalAuthority.DEAD)).containsExactly(nobody(TreatmentConsent.Capacity.COURT));
        assertThat(who(ParentalAuthority.SUSPENDED, ParentalAuthority.NOT_RECORDED)).containsExactly(nobody(TreatmentConsent.Capacity.NOT_KNOWN));
    }

    @Test
    @DisplayName("WEL-8: a guardian stands for the parents")
    void aGuardian() {
        var situation = new LegalSituation(parent(KinshipKind.MOTHER, ParentalAuthority.RESTRICTED), parent(KinshipKind.FATHER, ParentalAuthority.DEAD), List.of(person(7)));

        assertThat(TreatmentConsent.on(day("2026-11-23"), day("2015-06-01"), situation, LAW).who())
                .containsExactly(new TreatmentConsent.Consenter(TreatmentConsent.Capacity.GUARDIAN, person(7)));
    }

    @Test
    @DisplayName("WEL-8: from the sixteenth birthday the patient too, from the eighteenth nobody else")
    void thePatient() {
        assertThat(on("2026-05-31")).doesNotContain(nobody(TreatmentConsent.Capacity.SELF)).hasSize(2);
        assertThat(on("2026-06-01")).contains(nobody(TreatmentConsent.Capacity.SELF)).hasSize(3);
        assertThat(on("2028-06-01")).containsExactly(nobody(TreatmentConsent.Capacity.SELF));
    }

    private static List<TreatmentConsent.Consenter> on(String day) {
        var both = new LegalSituation(parent(KinshipKind.MOTHER, ParentalAuthority.FULL), parent(KinshipKind.FATHER, ParentalAuthority.FULL), List.of());
        return TreatmentConsent.on(day(day), day("2010-06-01"), both, LAW).who();
    }

    private static List<TreatmentConsent.Consenter> who(ParentalAuthority mother, ParentalAuthority father) {
        var situation = new LegalSituation(parent(KinshipKind.MOTHER, mother), parent(KinshipKind.FATHER, father), List.of());
        return TreatmentConsent.on(day("2026-11-23"), day("2015-06-01"), situation, LAW).who();
    }

    private static ParentOnDay parent(KinshipKind role, ParentalAuthority authority) {
        return new ParentOnDay(role, role == KinshipKind.MOTHER ? MOTHER : FATHER, authority, null);
    }

    private static TreatmentConsent.Consenter nobody(TreatmentConsent.Capacity capacity) {
        return new TreatmentConsent.Consenter(capacity, null);
    }
}
