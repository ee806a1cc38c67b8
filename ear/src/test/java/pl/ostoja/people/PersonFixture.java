package pl.ostoja.people;

import java.time.LocalDate;
import pl.ostoja.shared.Pesel;
import pl.ostoja.shared.Sex;

/** Persons that nobody is. */
public final class PersonFixture {
    private PersonFixture() {}

    /** Without a PESEL, because we do not know it. */
    public static PersonData aWoman(String firstName, String lastName, LocalDate born) {
        return aPerson(firstName, lastName, born, Sex.FEMALE);
    }

    public static PersonData aMan(String firstName, String lastName, LocalDate born) {
        return aPerson(firstName, lastName, born, Sex.MALE);
    }

    public static PersonData withPesel(PersonData person, Pesel pesel) {
        return new PersonData(
                person.firstName(), person.secondName(), person.lastName(), pesel, null, null, pesel.birthDate(), false, pesel.sex(), person.citizenship(),
                null, null);
    }

    /** The valid number of somebody born on the day; an even serial is a woman's. */
    public static Pesel pesel(LocalDate born, int serial) {
        int month = born.getMonthValue() + (born.getYear() < 2000 ? 0 : 20);
        String digits = "%02d%02d%02d%04d".formatted(born.getYear() % 100, month, born.getDayOfMonth(), serial);
        int[] weights = {1, 3, 7, 9, 1, 3, 7, 9, 1, 3};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (digits.charAt(i) - '0');
        }
        return new Pesel(digits + (10 - sum % 10) % 10);
    }

    public static Address anAddressIn(String place, String teryt) {
        return new Address("ul. Długa", "5", "3", "45-001", place, teryt);
    }

    private static PersonData aPerson(String firstName, String lastName, LocalDate born, Sex sex) {
        return new PersonData(firstName, null, lastName, null, NoPeselReason.NOT_KNOWN_TO_US, null, born, false, sex, PersonData.POLAND, null, null);
    }
}
