package pl.ostoja.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.ostoja.shared.Pesel;
import pl.ostoja.shared.Sex;

/**
 * What is known about who a person is.
 *
 * @param pesel null if there is none; then the reason says why
 * @param documentNumber series and number of a document of identity
 * @param born null if not known; with a PESEL it may be left out
 * @param bornEstimated whether the day of birth is a guess, as with a foundling
 * @param sex with a PESEL it may be left out
 * @param citizenship code of the country, ISO 3166-1 alpha-2
 * @param phone kept in the international form
 */
public record PersonData(
        @NotBlank @Size(max = 100) String firstName,
        @Size(max = 100) String secondName,
        @NotBlank @Size(max = 100) String lastName,
        Pesel pesel,
        NoPeselReason noPeselReason,
        @Size(max = 40) String documentNumber,
        LocalDate born,
        boolean bornEstimated,
        Sex sex,
        @NotNull @Pattern(regexp = "[A-Z]{2}") String citizenship,
        LocalDate died,
        @Size(max = 30) String phone)
        implements Serializable {

    public static final String POLAND = "PL";

    /** First, second and last name, as a person is addressed. */
    public String fullName() {
        return Stream.of(firstName, secondName, lastName)
                .filter(name -> name != null && !name.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** The same with what the PESEL says and nobody typed. */
    public PersonData completed() {
        return pesel == null
                ? this
                : new PersonData(
                        firstName, secondName, lastName, pesel, noPeselReason, documentNumber, born == null ? pesel.birthDate() : born, bornEstimated,
                        sex == null ? pesel.sex() : sex, citizenship, died, phone);
    }

    PersonData diedOn(LocalDate day) {
        return new PersonData(
                firstName, secondName, lastName, pesel, noPeselReason, documentNumber, born, bornEstimated, sex, citizenship, day, phone);
    }
}
