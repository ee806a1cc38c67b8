package pl.ostoja.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.ostoja.placement.PlacementFixture.day;
import static pl.ostoja.placement.PlacementFixture.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ostoja.authority.LegalEffect;
import pl.ostoja.authority.LegalEventFacts;
import pl.ostoja.authority.LegalFacts;
import pl.ostoja.people.PersonId;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.LeavingCare;
import pl.ostoja.shared.BusinessRuleViolation;

class ContactRulesTest {
    private static final UUID MOTHER = person(501);
    private static final UUID CHILD = person(1);

    @Test
    @DisplayName("CON-1: what happened today is written down, what happens tomorrow is refused")
    void notInTheFuture() {
        assertThatCode(() -> checkDays(contact(ContactKind.VISIT, "2026-11-22"))).doesNotThrowAnyException();
        assertThatThrownBy(() -> checkDays(contact(ContactKind.VISIT, "2026-11-23")))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessage("CON-1 contact.violation.inTheFuture");
    }

    @Test
    @DisplayName("CON-1: nobody meets a child before it is born or after it has died")
    void inItsLife() {
        assertThatCode(() -> checkDays(contact(ContactKind.VISIT, "2020-06-01"))).doesNotThrowAnyException();
        assertThatThrownBy(() -> checkDays(contact(ContactKind.VISIT, "2020-05-31"))).hasMessage("CON-1 contact.violation.outsideLife");
        assertThatCode(() -> checkDays(contact(ContactKind.VISIT, "2026-10-02"), "2026-10-02")).doesNotThrowAnyException();
        assertThatThrownBy(() -> checkDays(contact(ContactKind.VISIT, "2026-10-03"), "2026-10-02")).hasMessage("CON-1 contact.violation.outsideLife");
    }

    @Test
    @DisplayName("CON-1: a home leave that took place is an absence of the child; one that did not is written down here")
    void homeLeaves() {
        assertThatThrownBy(() -> checkDays(contact(ContactKind.HOME_LEAVE, "2026-11-20"))).hasMessage("CON-1 contact.violation.leaveIsAnAbsence");
        assertThatCode(() -> checkDays(contact(ContactKind.HOME_LEAVE, ContactOutcome.NOT_KEPT, "2026-11-20", null, null))).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("CON-2: contacts are those of somebody of the child's file")
    void ofTheFile() {
        assertThatCode(() -> ContactRules.checkPerson(new PersonId(MOTHER), Set.of(MOTHER))).doesNotThrowAnyException();
        assertThatThrownBy(() -> ContactRules.checkPerson(new PersonId(MOTHER), Set.of())).hasMessage("CON-2 contact.violation.notOfTheFile");
    }

    @ParameterizedTest(name = "CON-3: {0} on {1} is forbidden: {2}")
    @CsvSource({
        "VISIT,  2026-03-01, false",
        "VISIT,  2026-03-02, true", // the first day on which meetings are forbidden
        "OUTING, 2026-03-02, true",
        "CALL,   2026-03-02, false",
    })
    void forbiddenFromTheDayOfTheRuling(ContactKind kind, String on, boolean forbidden) {
        var contact = contact(kind, on);

        if (forbidden) {
            assertThatThrownBy(() -> ContactRules.explained(contact, ruled(LegalEffect.MEETINGS_FORBIDDEN))).hasMessage("CON-3 contact.violation.forbidden");
        } else {
            assertThat(ContactRules.explained(contact, ruled(LegalEffect.MEETINGS_FORBIDDEN))).isEqualTo(contact);
        }
    }

    @Test
    @DisplayName("CON-3: with a reason it is written down, and the reason stays")
    void withAReason() {
        var contact = contact(ContactKind.VISIT, ContactOutcome.TOOK_PLACE, "2026-03-02", null, "Przyszła bez zapowiedzi.");

        assertThat(ContactRules.explained(contact, ruled(LegalEffect.CONTACTS_FORBIDDEN))).isEqualTo(contact);
        assertThat(ContactRules.explained(contact, LegalFacts.NOTHING).despiteWhy()).as("what was allowed needs none").isNull();
    }

    @Test
    @DisplayName("CON-3: what did not take place was not forbidden")
    void didNotTakePlace() {
        var contact = contact(ContactKind.VISIT, ContactOutcome.CALLED_OFF, "2026-03-02", null, null);

        assertThatCode(() -> ContactRules.explained(contact, ruled(LegalEffect.CONTACTS_FORBIDDEN))).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("CON-3: what is allowed in somebody's presence is forbidden without it")
    void presence() {
        var facts = ruled(LegalEffect.MEETINGS_SUPERVISED);
        var supervised = contact(ContactKind.VISIT, ContactOutcome.TOOK_PLACE, "2026-03-02", "kurator sądowy", null);

        assertThatCode(() -> ContactRules.explained(supervised, facts)).doesNotThrowAnyException();
        assertThatThrownBy(() -> ContactRules.explained(contact(ContactKind.VISIT, "2026-03-02"), facts))
                .hasMessage("CON-3 contact.violation.forbidden");
    }

    private static void checkDays(ContactContent content) {
        checkDays(content, null);
    }

    private static void checkDays(ContactContent content, String died) {
        LocalDate death = died == null ? null : day(died);
        ContactRules.checkDays(content, new CareFacts(CHILD, day("2020-06-01"), death, List.of(), List.of(), LeavingCare.NOTHING_YET), day("2026-11-22"));
    }

    /** Of the mother's contacts, with effect from 2 March 2026. */
    private static LegalFacts ruled(LegalEffect effect) {
        return new LegalFacts(List.of(), List.of(new LegalEventFacts(person(9001), effect, MOTHER, day("2026-03-02"), null)));
    }

    private static ContactContent contact(ContactKind kind, String on) {
        return contact(kind, ContactOutcome.TOOK_PLACE, on, null, null);
    }

    private static ContactContent contact(ContactKind kind, ContactOutcome outcome, String on, String presentBy, String despiteWhy) {
        return new ContactContent(new PersonId(MOTHER), kind, outcome, day(on), presentBy, null, despiteWhy);
    }
}
