package pl.ostoja.wellbeing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.ostoja.ServiceTest;
import pl.ostoja.access.Caller;
import pl.ostoja.access.CallerFixture;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.NotPermitted;
import pl.ostoja.access.Role;
import pl.ostoja.authority.LegalEffect;
import pl.ostoja.authority.LegalEventContent;
import pl.ostoja.authority.LegalEventId;
import pl.ostoja.authority.LegalSituationService;
import pl.ostoja.authority.RecordLegalEvent;
import pl.ostoja.centre.CentreId;
import pl.ostoja.duty.DutyState;
import pl.ostoja.people.PersonId;
import pl.ostoja.placement.CareFixture;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.ChildService;
import pl.ostoja.placement.PlaceElsewhere;
import pl.ostoja.placement.PlacementService;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.EditConflict;
import pl.ostoja.shared.NotFound;

@ServiceTest
@Tag("h2")
class WellbeingServiceIT {
    @Inject
    WellbeingService wellbeing;

    @Inject
    WellbeingDutySource duties;

    @Inject
    LegalSituationService legal;

    @Inject
    ChildService children;

    @Inject
    PlacementService placements;

    @Inject
    CallerFixture people;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    private ChildId child;
    private PersonId mother;
    private LocalDate today;

    @BeforeEach
    void aChildInAnInstitution() {
        caller.become(Caller.system(CentreId.next()));
        today = LocalDate.now(clock);
        child = children.register(CareFixture.aGirl("Zofia", "Kowalczyk"));
        mother = children.addRelative(child, CareFixture.aMother("Iwona", "Lis"));
        placements.placeElsewhere(new PlaceElsewhere(
                child, CareForm.SOCIALISATION_FACILITY, "Dom Dziecka nr 1", CareFixture.byCourtFrom(today.minusDays(50)), null, null, null));
    }

    @Test
    void aCertificateThatLapsesIsOwedAndSaidUntilItIsRenewed() {
        record(certificate(today.minusDays(40), today.plusDays(10)));
        assertThat(owed()).isEqualTo(DutyState.OPEN);
        assertThat(wellbeing.of(child).lapsing()).singleElement().satisfies(lapse -> {
            assertThat(lapse.day()).isEqualTo(today.plusDays(10));
            assertThat(lapse.past()).isFalse();
        });

        record(certificate(today, today.plusDays(400)));
        assertThat(owed()).isEqualTo(DutyState.fulfilled(today));
        assertThat(wellbeing.of(child).lapsing()).isEmpty();
    }

    @Test
    void theFileAndTheCertificateAreComparedBothWays() {
        assertThat(wellbeing.of(child).disability().isMissingInFile()).isFalse();

        record(certificate(today.minusDays(40), today.plusDays(10)));
        assertThat(wellbeing.of(child).disability().isMissingInFile()).isTrue();
    }

    @Test
    void whoConsentsToTreatmentFollowsFromTheLegalSituation() {
        assertThat(wellbeing.of(child).consent()).containsExactly(new WellbeingOverview.ConsentRow(TreatmentConsent.Capacity.PARENT, "Iwona Lis"));

        legal.record(new RecordLegalEvent(LegalEventId.next(), child, new LegalEventContent(
                LegalEffect.RESTRICTED, mother, today.minusDays(20), today.minusDays(10), null, "Sąd Rejonowy w Opolu", "III Nsm 482/26", null, null, null)));
        assertThat(wellbeing.of(child).consent()).containsExactly(new WellbeingOverview.ConsentRow(TreatmentConsent.Capacity.RESTRICTED_PARENT, "Iwona Lis"));
    }

    @Test
    void aFactIsWrittenOnceCorrectedAndTakenAway() {
        WellbeingContent nuts = fact(WellbeingKind.ALLERGY, "orzechy");
        RecordWellbeing command = new RecordWellbeing(WellbeingFactId.next(), child, nuts);
        wellbeing.record(command);
        wellbeing.record(command);
        long version = wellbeing.fact(command.id()).version();
        wellbeing.correct(new CorrectWellbeing(command.id(), version, "wyniki testów", fact(WellbeingKind.ALLERGY, "orzechy laskowe")));

        assertThat(wellbeing.of(child).of(WellbeingGroup.HEALTH)).singleElement().satisfies(row -> assertThat(row.content().name()).isEqualTo("orzechy laskowe"));
        assertThatThrownBy(() -> wellbeing.remove(command.id(), version, "pomyłka")).isInstanceOf(EditConflict.class);
        wellbeing.remove(command.id(), wellbeing.fact(command.id()).version(), "pomyłka");
        assertThat(wellbeing.of(child).facts()).isEmpty();
    }

    @Test
    void aMedicineWithoutADoseIsRefused() {
        assertThatThrownBy(() -> record(fact(WellbeingKind.MEDICATION, "salbutamol")))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo("WEL-3"));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"FINANCE", "COURT_LIAISON", "FAMILY_ASSISTANT", "ADMINISTRATOR", "AUDITOR"})
    void healthIsNotForThem(Role role) {
        WellbeingFactId fact = record(fact(WellbeingKind.ALLERGY, "orzechy"));
        caller.become(people.somebody(caller.centre(), role, "Kto Inny"));

        assertThatThrownBy(() -> wellbeing.of(child)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> wellbeing.fact(fact)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void factsOfAnInvisibleChildAreMissing() {
        WellbeingFactId fact = record(fact(WellbeingKind.ALLERGY, "orzechy"));
        caller.become(people.somebody(caller.centre(), Role.COORDINATOR, "Kto Inny"));

        assertThatThrownBy(() -> wellbeing.of(child)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> wellbeing.fact(fact)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> wellbeing.remove(fact, 0, "pomyłka")).isInstanceOf(NotFound.class);
    }

    private DutyState owed() {
        return duties.derive(caller.centre(), Set.of(child.value())).findFirst().orElseThrow().state();
    }

    private WellbeingFactId record(WellbeingContent content) {
        return wellbeing.record(new RecordWellbeing(WellbeingFactId.next(), child, content));
    }

    private WellbeingContent fact(WellbeingKind kind, String name) {
        return new WellbeingContent(kind, today.minusDays(30), null, null, name, null, null, null, null, null, null);
    }

    private static WellbeingContent certificate(LocalDate issued, LocalDate until) {
        return new WellbeingContent(WellbeingKind.DISABILITY, issued, until, null, "PZON", null, null, "1/26", DisabilityDegree.CHILD, "02-P", null);
    }
}
