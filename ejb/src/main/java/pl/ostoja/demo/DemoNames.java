package pl.ostoja.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import pl.ostoja.people.PersonData;
import pl.ostoja.shared.Pesel;
import pl.ostoja.shared.Sex;

/** Invents people: common names, and numbers that are formed like a PESEL but were given to nobody we know of. */
final class DemoNames {
    private static final List<String> GIRLS = List.of(
            "Zofia", "Zuzanna", "Laura", "Hanna", "Maja", "Julia", "Oliwia", "Alicja", "Pola", "Lena", "Amelia", "Antonina", "Łucja", "Marcelina");
    private static final List<String> BOYS = List.of(
            "Antoni", "Jan", "Aleksander", "Franciszek", "Nikodem", "Leon", "Ignacy", "Stanisław", "Jakub", "Mikołaj", "Oskar", "Wojciech", "Tymon");
    private static final List<String> WOMEN = List.of(
            "Barbara", "Ewa", "Anna", "Elżbieta", "Małgorzata", "Krystyna", "Iwona", "Joanna", "Katarzyna", "Monika", "Renata", "Grażyna", "Beata");
    private static final List<String> MEN = List.of(
            "Krzysztof", "Andrzej", "Piotr", "Marek", "Tomasz", "Zbigniew", "Dariusz", "Paweł", "Mariusz", "Grzegorz", "Henryk", "Łukasz", "Rafał");
    private static final List<String> SURNAMES = List.of(
            "Nowak", "Kowalski", "Wiśniewski", "Wójcik", "Kowalczyk", "Kamiński", "Lewandowski", "Zieliński", "Szymański", "Woźniak", "Dąbrowski",
            "Kozłowski", "Jankowski", "Mazur", "Kwiatkowski", "Krawczyk", "Grabowski", "Pawłowski", "Michalski", "Król", "Wieczorek", "Jabłoński",
            "Wróbel", "Majewski", "Olszewski", "Stępień", "Malinowski", "Jaworski", "Adamczyk", "Dudek", "Sikora", "Walczak", "Góra", "Żak", "Pawlak",
            "Ćwik", "Śliwa", "Łuczak", "Źrebiec", "Gołąb");

    private final Random random;
    private int nextSurname;
    private int serial = 9000;

    DemoNames(Random random) {
        this.random = random;
    }

    /** A surname that no other family of the demonstration has, as long as the list lasts. */
    String surname() {
        return SURNAMES.get(nextSurname++ % SURNAMES.size());
    }

    Sex sex() {
        return random.nextBoolean() ? Sex.FEMALE : Sex.MALE;
    }

    PersonData child(String surname, Sex sex, LocalDate born) {
        return person(sex == Sex.FEMALE ? GIRLS : BOYS, surname, sex, born);
    }

    PersonData adult(String surname, Sex sex, LocalDate born) {
        return person(sex == Sex.FEMALE ? WOMEN : MEN, surname, sex, born);
    }

    private PersonData person(List<String> firstNames, String surname, Sex sex, LocalDate born) {
        String first = firstNames.get(random.nextInt(firstNames.size()));
        return new PersonData(first, null, inflected(surname, sex), pesel(born, sex), null, null, born, false, sex, PersonData.POLAND, null, null);
    }

    /** Only the endings that are certain; other surnames are the same for women and men. */
    static String inflected(String surname, Sex sex) {
        boolean adjective = surname.endsWith("ski") || surname.endsWith("cki") || surname.endsWith("dzki");
        return sex == Sex.FEMALE && adjective ? surname.substring(0, surname.length() - 1) + "a" : surname;
    }

    private Pesel pesel(LocalDate born, Sex sex) {
        int month = born.getMonthValue() + (born.getYear() >= 2000 ? 20 : 0);
        int number = serial++;
        int ordinal = number % 1000;
        int last = sex == Sex.MALE ? 1 : 2;
        String digits = "%02d%02d%02d%03d%d".formatted(born.getYear() % 100, month, born.getDayOfMonth(), ordinal, last);
        for (int check = 0; check < 10; check++) {
            if (isValid(digits + check)) {
                return Pesel.parse(digits + check);
            }
        }
        throw new IllegalStateException("no check digit fits " + digits.length() + " digits");
    }

    private static boolean isValid(String digits) {
        int[] weights = {1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (digits.charAt(i) - '0');
        }
        return sum % 10 == 0;
    }
}
