package pl.ostoja.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.Pesel;
import pl.ostoja.shared.Sex;

class PersonRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    /** Born on 9 April 2015, a boy (law.md 15). */
    private static final Pesel BOY = new Pesel("15240900014");

    private static final LocalDate BORN = LocalDate.of(2015, 4, 9);

    @Test
    void aPeselTellsDayOfBirthAndSexWhereTheyWereLeftOut() {
        PersonData kept = checked(BOY, null, null, false, null, null);

        assertThat(kept.born()).isEqualTo(BORN);
        assertThat(kept.sex()).isEqualTo(Sex.MALE);
    }

    @Test
    void ppl1_aPeselAgreesWithDayAndSexAndLeavesNothingToEstimate() {
        assertRefused("PSL-5", () -> checked(BOY, null, BORN.plusDays(1), false, Sex.MALE, null));
        assertRefused("PSL-5", () -> checked(BOY, null, BORN, false, Sex.FEMALE, null));
        assertRefused("PPL-1", () -> checked(BOY, null, BORN, true, Sex.MALE, null));
        assertRefused("PPL-1", () -> checked(null, NoPeselReason.NEWBORN, BORN, false, null, null));
    }

    @Test
    void ppl2_withoutAPeselThereIsAReasonAndForAForeignerADocument() {
        assertRefused("PPL-2", () -> checked(null, null, BORN, false, Sex.MALE, null));
        assertRefused("PPL-2", () -> person(null, NoPeselReason.FOREIGNER, " ", BORN, null));

        assertThat(person(null, NoPeselReason.FOREIGNER, "FB 123456", BORN, null).documentNumber()).isEqualTo("FB 123456");
        assertThat(checked(BOY, NoPeselReason.NEWBORN, BORN, false, Sex.MALE, null).noPeselReason()).isNull();
    }

    @Test
    void ppl4_nobodyIsBornOrDiesInTheFutureNorDiesBeforeBirth() {
        assertRefused("PPL-4", () -> checked(null, NoPeselReason.NEWBORN, TODAY.plusDays(1), false, Sex.MALE, null));
        assertRefused("PPL-4", () -> checked(BOY, null, null, false, null, TODAY.plusDays(1)));
        assertRefused("PPL-4", () -> checked(BOY, null, null, false, null, BORN.minusDays(1)));
        assertRefused("PPL-4", () -> checked(null, NoPeselReason.IDENTITY_UNKNOWN, null, true, Sex.MALE, null));

        assertThat(checked(null, NoPeselReason.NEWBORN, TODAY, false, Sex.MALE, TODAY).died()).isEqualTo(TODAY);
    }

    @Test
    void ppl10_aCitizenshipIsACountry() {
        assertRefused("PPL-10", () -> PersonRules.checked(
                new PersonData("Jan", null, "Nowak", BOY, null, null, BORN, false, Sex.MALE, "XX", null, null), TODAY));
    }

    private static PersonData checked(Pesel pesel, NoPeselReason reason, LocalDate born, boolean estimated, Sex sex, LocalDate died) {
        return PersonRules.checked(
                new PersonData(" Jan ", " ", "Kowalski - Nowak", pesel, reason, null, born, estimated, sex, "PL", died, null), TODAY);
    }

    private static PersonData person(Pesel pesel, NoPeselReason reason, String document, LocalDate born, LocalDate died) {
        return PersonRules.checked(
                new PersonData("Jan", null, "Kowalski", pesel, reason, document, born, false, Sex.MALE, "UA", died, null), TODAY);
    }

    private static void assertRefused(String rule, Runnable attempt) {
        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }
}
