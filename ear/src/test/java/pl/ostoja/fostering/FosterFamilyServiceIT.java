package pl.ostoja.fostering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.ServiceTest;
import pl.ostoja.access.Caller;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.centre.CentreId;
import pl.ostoja.people.PersonFixture;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.EditConflict;
import pl.ostoja.shared.NotFound;

@ServiceTest
@Tag("h2")
class FosterFamilyServiceIT {
    @Inject
    FosterFamilyService service;

    @Inject
    CurrentCaller caller;

    @BeforeEach
    void workForANewCentre() {
        caller.become(Caller.system(CentreId.next()));
    }

    @Test
    void aRegisteredFamilyIsShownAsItWasEntered() {
        var id = service.register(FamilyFixture.aFamily(FamilyForm.NON_PROFESSIONAL, "Nowiccy"));

        var shown = service.details(id);

        assertThat(shown.household().label()).isEqualTo("Nowiccy");
        assertThat(shown.household().phone()).isEqualTo("+48601234567");
        assertThat(shown.household().address().oneLine()).isEqualTo("ul. Długa 5/3, 45-001 Opole");
        assertThat(shown.carers()).extracting(carer -> carer.person().name()).containsExactly("Maria Nowiccy");
        assertThat(shown.formsOn(FamilyFixture.LONG_AGO)).isEqualTo(FamilyForms.of(FamilyForm.NON_PROFESSIONAL));
        assertThat(shown.standingOn(FamilyFixture.LONG_AGO)).isEqualTo(FamilyStanding.ACTIVE);
        assertThat(shown.standingOn(FamilyFixture.LONG_AGO.minusDays(1))).isEqualTo(FamilyStanding.NOT_YET_QUALIFIED);
        assertThat(shown.fileNumber()).matches("RZ \\d{4}/1");
    }

    @Test
    void fileNumbersHaveNoGapsAlthoughARegistrationFails() {
        var first = service.details(service.register(FamilyFixture.aFamily(FamilyForm.KINSHIP, "Pierwsi")));
        var unmarried = new RegisterFamily(
                FamilyFixture.aHousehold("Dwoje"),
                List.of(
                        CarerEntry.of(PersonFixture.aWoman("Ewa", "Dwoje", LocalDate.of(1980, 1, 1))),
                        CarerEntry.of(PersonFixture.aMan("Adam", "Dwoje", LocalDate.of(1980, 1, 1)))),
                false,
                Set.of(FamilyForm.KINSHIP),
                null,
                FamilyFixture.LONG_AGO);
        assertThatThrownBy(() -> service.register(unmarried))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo("FST-2"));
        var second = service.details(service.register(FamilyFixture.aFamily(FamilyForm.KINSHIP, "Drudzy")));

        assertThat(first.fileNumber()).endsWith("/1");
        assertThat(second.fileNumber()).endsWith("/2");
    }

    @Test
    void anotherCentreDoesNotSeeTheFamily() {
        var id = service.register(FamilyFixture.aFamily(FamilyForm.KINSHIP, "Ukryci"));
        caller.become(Caller.system(CentreId.next()));

        assertThatThrownBy(() -> service.details(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void theSecondWriterIsTold() {
        var id = service.register(FamilyFixture.aFamily(FamilyForm.KINSHIP, "Zmienni"));
        long version = service.details(id).version();
        service.edit(new EditFamily(id, FamilyFixture.aHousehold("Zmienieni"), version));

        assertThatThrownBy(() -> service.edit(new EditFamily(id, FamilyFixture.aHousehold("Inaczej"), version)))
                .isInstanceOf(EditConflict.class);
        assertThat(service.details(id).household().label()).isEqualTo("Zmienieni");
    }

    @Test
    void aNewFormLeavesTheOldOneInTheHistory() {
        var id = service.register(FamilyFixture.aFamily(FamilyForm.NON_PROFESSIONAL, "Rosnący"));
        service.changeForms(new ChangeForms(id, Set.of(FamilyForm.PROFESSIONAL), ProfessionalKind.EMERGENCY, LocalDate.of(2024, 3, 1), null));

        var shown = service.details(id);

        assertThat(shown.formsOn(LocalDate.of(2024, 2, 29))).isEqualTo(FamilyForms.of(FamilyForm.NON_PROFESSIONAL));
        assertThat(shown.formsOn(LocalDate.of(2024, 3, 1))).isEqualTo(FamilyForms.professional(ProfessionalKind.EMERGENCY));
        assertThatThrownBy(() -> service.changeForms(new ChangeForms(id, Set.of(FamilyForm.KINSHIP), null, LocalDate.of(2024, 3, 1), null)))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo("FST-3"));
    }

    @Test
    void anEndedFamilyStaysEnded() {
        var id = service.register(FamilyFixture.aFamily(FamilyForm.KINSHIP, "Ostatni"));
        service.changeStanding(new ChangeStanding(id, FamilyStanding.ENDED, LocalDate.of(2025, 1, 1), "Na własną prośbę"));

        assertThat(service.details(id).standingOn(LocalDate.of(2025, 1, 1))).isEqualTo(FamilyStanding.ENDED);
        assertThatThrownBy(() -> service.changeStanding(new ChangeStanding(id, FamilyStanding.ACTIVE, LocalDate.of(2025, 2, 1), "Jednak")))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo("FST-4"));
        assertThatThrownBy(() -> service.changeForms(new ChangeForms(id, Set.of(FamilyForm.NON_PROFESSIONAL), null, LocalDate.of(2025, 2, 1), null)))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo("FST-4"));
    }

    @Test
    void aFamilyRegisteredByMistakeIsSeenNoMore() {
        var id = service.register(FamilyFixture.aFamily(FamilyForm.KINSHIP, "Pomyłka"));
        service.remove(id, "Wpisana dwa razy", service.details(id).version());

        assertThatThrownBy(() -> service.details(id)).isInstanceOf(NotFound.class);
    }
}
