package pl.ostoja.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.ostoja.people.FormerNameRow;
import pl.ostoja.people.NoPeselReason;
import pl.ostoja.people.PersonData;
import pl.ostoja.shared.Pesel;
import pl.ostoja.shared.Sex;

class LikenessTest {
    private static final LocalDate BORN = LocalDate.of(1990, 3, 2);
    private static final Pesel PESEL = new Pesel("90030212348");
    private static final Pesel OTHER_PESEL = new Pesel("90030222341");

    @Test
    @DisplayName("PPL-13: two words of the names are the same or one mistake apart, and the year of birth is the same or not known")
    void namesAndTheYear() {
        assertThat(alike("Anna", "Kowalska", BORN)).isTrue();
        assertThat(alike("Ana", "Kowalksa", BORN)).isTrue();
        assertThat(alike("Kowalska", "Anna", LocalDate.of(1990, 12, 31))).isTrue();
        assertThat(alike("Anna", "Kowalska", LocalDate.of(1991, 1, 1))).isFalse();
        assertThat(alike("Anna", "Kowalska", null)).isTrue();
        assertThat(alike("Maria", "Kowalska", BORN)).isFalse();
        assertThat(Likeness.alike(person("Anna", "Kowalska", Sex.FEMALE, BORN, null), person("Anna", "Kowalska", Sex.MALE, BORN, null), List.of())).isFalse();
    }

    @Test
    @DisplayName("PPL-13: a former surname counts, too")
    void formerSurname() {
        PersonData wilk = person("Anna", "Wilk", Sex.FEMALE, BORN, null);
        PersonData sowa = person("Anna", "Sowa", Sex.FEMALE, BORN, null);
        assertThat(Likeness.alike(wilk, sowa, List.of())).isFalse();
        assertThat(Likeness.alike(wilk, sowa, List.of(new FormerNameRow("Anna", "Wilk", null)))).isTrue();
        assertThat(Likeness.alike(person("Maria", "Wilk", Sex.FEMALE, BORN, null), sowa, List.of(new FormerNameRow("Anna", "Wilk", null)))).isFalse();
    }

    @Test
    @DisplayName("PPL-13: numbers decide where both are known, whatever the names are")
    void numbersDecide() {
        PersonData anna = person("Anna", "Kowalska", Sex.FEMALE, BORN, PESEL);
        assertThat(Likeness.alike(anna, person("Maria", "Nowak", Sex.FEMALE, BORN, PESEL), List.of())).isTrue();
        assertThat(Likeness.alike(anna, person("Anna", "Kowalska", Sex.FEMALE, BORN, OTHER_PESEL), List.of())).isFalse();
        assertThat(Likeness.alike(anna, person("Anna", "Kowalska", Sex.FEMALE, null, null), List.of())).isTrue();
    }

    private static boolean alike(String firstName, String lastName, LocalDate born) {
        return Likeness.alike(person("Anna", "Kowalska", Sex.FEMALE, BORN, null), person(firstName, lastName, Sex.FEMALE, born, null), List.of());
    }

    private static PersonData person(String firstName, String lastName, Sex sex, LocalDate born, Pesel pesel) {
        NoPeselReason reason = pesel == null ? NoPeselReason.NOT_KNOWN_TO_US : null;
        return new PersonData(firstName, null, lastName, pesel, reason, null, born, false, sex, PersonData.POLAND, null, null);
    }
}
