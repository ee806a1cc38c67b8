package pl.ostoja.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.Pesel;
import pl.ostoja.shared.Sex;

class JoinRulesTest {
    private static final LocalDate BORN = LocalDate.of(1990, 3, 2);
    private static final Pesel PESEL = new Pesel("90030212348");
    private static final Pesel OTHER_PESEL = new Pesel("90030222341");

    @Test
    @DisplayName("PPL-16: two numbers are two persons, one or none may be one")
    void numbers() {
        assertRefused("people.violation.joinTwoPesels", () -> JoinRules.refuseDifferent(person(PESEL, Sex.FEMALE, BORN), person(OTHER_PESEL, Sex.FEMALE, BORN)));
        assertThatCode(() -> {
                    JoinRules.refuseDifferent(person(PESEL, Sex.FEMALE, BORN), person(PESEL, Sex.FEMALE, BORN));
                    JoinRules.refuseDifferent(person(PESEL, Sex.FEMALE, BORN), person(null, Sex.FEMALE, null));
                    JoinRules.refuseDifferent(person(null, Sex.FEMALE, null), person(OTHER_PESEL, Sex.FEMALE, BORN));
                })
                .doesNotThrowAnyException();
    }

    @Test
    @DisplayName("PPL-16: a woman and a man are two")
    void sex() {
        assertRefused("people.violation.joinSex", () -> JoinRules.refuseDifferent(person(null, Sex.FEMALE, BORN), person(null, Sex.MALE, BORN)));
    }

    @Test
    @DisplayName("PPL-16: whoever cares for children of others is of age on the first day")
    void age() {
        LocalDate fullAge = BORN.plusYears(18);
        assertRefused("people.violation.joinMinorCarer", () -> JoinRules.refuseMinorWhoCares(BORN, List.of(fullAge.plusYears(3), fullAge.minusDays(1))));
        assertThatCode(() -> JoinRules.refuseMinorWhoCares(BORN, List.of(fullAge))).doesNotThrowAnyException();
        assertThatCode(() -> JoinRules.refuseMinorWhoCares(null, List.of(BORN))).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("PPL-15: for each part in which they differ the entry that is right is believed")
    void parts() {
        PersonData kept = person(null, Sex.FEMALE, null);
        PersonData joined = new PersonData("Anna", "Maria", "Kowalska", PESEL, null, null, BORN, false, Sex.FEMALE, "PL", null, "+48601234567");

        assertThat(PersonPart.differing(kept, joined)).containsExactly(PersonPart.SECOND_NAME, PersonPart.PESEL, PersonPart.BORN, PersonPart.PHONE);
        assertThat(PersonPart.differing(kept, kept)).isEmpty();
        assertThat(PersonPart.joined(kept, joined, Set.of(PersonPart.PESEL, PersonPart.BORN)))
                .isEqualTo(new PersonData("Anna", null, "Kowalska", PESEL, null, null, BORN, false, Sex.FEMALE, "PL", null, null));
        assertThat(PersonPart.joined(kept, joined, Set.of())).isEqualTo(kept);
        assertThat(PersonPart.PESEL.isKnownOnlyOf(joined, kept)).isTrue();
        assertThat(PersonPart.PESEL.isKnownOnlyOf(kept, joined)).isFalse();
        assertThat(PersonPart.LAST_NAME.isKnownOnlyOf(joined, kept)).isFalse();
    }

    @Test
    @DisplayName("PPL-15: an estimated day of birth differs from the same day that is known")
    void estimates() {
        PersonData known = person(null, Sex.FEMALE, BORN);
        PersonData estimated = new PersonData(
                "Anna", null, "Kowalska", null, NoPeselReason.NOT_KNOWN_TO_US, null, BORN, true, Sex.FEMALE, "PL", null, null);
        assertThat(PersonPart.differing(known, estimated)).containsExactly(PersonPart.BORN);
    }

    private static void assertRefused(String message, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> {
            assertThat(refusal.rule()).isEqualTo("PPL-16");
            assertThat(refusal.messageKey()).isEqualTo(message);
        });
    }

    private static PersonData person(Pesel pesel, Sex sex, LocalDate born) {
        NoPeselReason reason = pesel == null ? NoPeselReason.NOT_KNOWN_TO_US : null;
        return new PersonData("Anna", null, "Kowalska", pesel, reason, null, born, false, sex, "PL", null, null);
    }
}
