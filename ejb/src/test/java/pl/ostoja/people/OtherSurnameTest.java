package pl.ostoja.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ostoja.shared.Sex;

/** PPL-20. */
class OtherSurnameTest {

    @ParameterizedTest
    @CsvSource({
        "Sowa, Sówka, true",
        "Łącka, Lacka, true",
        "Nowak, Nowka, true",
        "Nowak, Nowakowska, false",
        "Wilk, Sowa, false",
        "Nowak, Nowak-Sowa, false",
        "Nowak-Sowa, Nowak-Sova, true"
    })
    void aSurnameLooksMisspeltWhenALetterIsWrong(String one, String other, boolean misspelt) {
        assertThat(OtherSurname.looksMisspelt(one, other)).isEqualTo(misspelt);
        assertThat(OtherSurname.looksMisspelt(other, one)).isEqualTo(misspelt);
    }

    @Test
    void whatDiffersInTheFormOfTheSearchWasBorneUnlessItWasMisspelt() {
        var known = person("Sowa");

        assertThat(new OtherSurname(false, null).wasBorne(person("Wilk"), known)).isTrue();
        assertThat(new OtherSurname(true, null).wasBorne(person("Wilk"), known)).isFalse();
        assertThat(new OtherSurname(false, null).wasBorne(person("SOWA"), known)).isFalse();
    }

    private static PersonData person(String lastName) {
        return new PersonData("Ewa", null, lastName, null, NoPeselReason.NOT_KNOWN_TO_US, null, null, false, Sex.FEMALE, PersonData.POLAND, null, null);
    }
}
