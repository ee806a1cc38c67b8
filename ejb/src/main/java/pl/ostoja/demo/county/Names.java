package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.ostoja.people.NoPeselReason;
import pl.ostoja.people.PersonData;
import pl.ostoja.shared.Pesel;
import pl.ostoja.shared.Sex;

/**
 * Invents people: names as frequent as those of their generation, and numbers formed like a PESEL whose serial begins with 9, so high that no register of
 * births has ever come to it.
 */
final class Names {
    private static final int FIRST_SERIAL = 90;
    private static final int LETTERS_CUT = 3;
    private static final int DEALT_AT_ONCE = 15;
    private static final int[] WEIGHTS = {1, 3, 7, 9, 1, 3, 7, 9, 1, 3};

    private static final List<String> SURNAMES = words("""
            Nowak Kowalski Wiśniewski Wójcik Kowalczyk Kamiński Lewandowski Zieliński Szymański Woźniak Dąbrowski Kozłowski Jankowski Mazur Kwiatkowski
            Krawczyk Grabowski Pawłowski Michalski Król Wieczorek Jabłoński Wróbel Majewski Olszewski Stępień Malinowski Jaworski Adamczyk Dudek Nowicki
            Sikora Walczak Góra Rutkowski Michalak Szewczyk Ostrowski Tomaszewski Pietrzak Zalewski Wróblewski Marciniak Jasiński Zawadzki Bąk Jakubowski
            Sadowski Duda Włodarczyk Wilk Chmielewski Borkowski Sokołowski Szczepański Sawicki Kucharski Lis Maciejewski Kubiak Kalinowski Mazurek Wysocki
            Kołodziej Kaźmierczak Czarnecki Sobczak Konieczny Urbański Głowacki Wasilewski Sikorski Zakrzewski Krajewski Laskowski Ziółkowski Gajewski Mróz
            Szulc Makowski Brzeziński Baran Przybylski Szymczak Kaczmarczyk Błaszczyk Andrzejewski Borowski Cieślak Górski Kania Janik Żak Pawlak Ćwik Śliwa
            Łuczak Gołąb Wolski Kowal Czajka Gawron Zięba Kruk Żuraw Sobczyk Kot Polak Leśniak Domański Kurek Banaś Bednarek Świątek Skiba Urban Rogala Pilch
            """);
    private static final List<List<String>> WOMEN = List.of(
            words("""
            Zofia Zuzanna Hanna Laura Julia Maja Oliwia Alicja Lena Pola Maria Amelia Emilia Antonina Nikola Wiktoria Natalia Gabriela Aleksandra Nadia Łucja
            Liliana Iga Kornelia Marcelina Martyna Jagoda Blanka Helena Milena Kaja Róża Klara Barbara Michalina Dominika Kinga Weronika Patrycja Oliwka
            """),
            words("""
            Katarzyna Anna Magdalena Agnieszka Monika Joanna Aleksandra Karolina Natalia Paulina Justyna Ewelina Marta Sylwia Aneta Edyta Izabela Angelika Klaudia
            Kamila Patrycja Sandra Daria Dominika Marlena Żaneta Emilia Beata Dorota Ilona Diana Roksana Milena Renata Wioletta Martyna Weronika Kinga
            """),
            words("""
            Anna Barbara Ewa Elżbieta Małgorzata Krystyna Teresa Maria Danuta Jolanta Grażyna Bożena Halina Irena Urszula Zofia Jadwiga Wiesława Beata Renata
            Iwona Dorota Mariola Lidia Stanisława Helena Janina Alicja Czesława Genowefa Bogumiła Hanna Zdzisława Mirosława Kazimiera Łucja Marianna Lucyna
            """));
    private static final List<List<String>> MEN = List.of(
            words("""
            Antoni Jan Aleksander Franciszek Nikodem Leon Ignacy Stanisław Jakub Mikołaj Szymon Filip Wojciech Adam Kacper Tymon Marcel Oskar Wiktor Igor Miłosz
            Oliwier Gabriel Bartosz Maksymilian Natan Alan Dawid Fabian Kuba Patryk Hubert Sebastian Dominik Błażej Borys Tadeusz Julian Bruno Kajetan
            """),
            words("""
            Tomasz Paweł Marcin Michał Łukasz Mateusz Piotr Krzysztof Grzegorz Rafał Kamil Dawid Damian Przemysław Sebastian Adrian Dariusz Mariusz Jakub Robert
            Artur Daniel Bartłomiej Radosław Patryk Krystian Konrad Sławomir Wojciech Szymon Maciej Karol Dominik Kacper Arkadiusz Norbert Jarosław Marek
            """),
            words("""
            Krzysztof Andrzej Jan Stanisław Józef Piotr Zbigniew Jerzy Marek Tadeusz Ryszard Henryk Kazimierz Janusz Zdzisław Mirosław Wiesław Bogdan Edward Jacek
            Wojciech Leszek Czesław Marian Roman Dariusz Waldemar Mieczysław Eugeniusz Władysław Bogusław Zenon Grzegorz Adam Franciszek Lech Edmund Stefan
            """));
    private static final int ADULTS = 1;
    private static final int ELDERLY = 2;
    private static final int CHILDREN_BORN_FROM = 2003;
    private static final int ADULTS_BORN_FROM = 1973;

    private final Dice dice;
    private List<Sex> sexes = new ArrayList<>();
    private final Map<String, Integer> serials = new HashMap<>();

    Names(Dice dice) {
        this.dice = dice;
    }

    String surname() {
        return dice.pickEarly(SURNAMES);
    }

    /** Dealt like cards: girls are half of the children in care. */
    Sex sex() {
        if (sexes.isEmpty()) {
            sexes.addAll(Collections.nCopies(DEALT_AT_ONCE, Sex.FEMALE));
            sexes.addAll(Collections.nCopies(DEALT_AT_ONCE, Sex.MALE));
            sexes = dice.shuffled(sexes);
        }
        return sexes.removeLast();
    }

    /** Somebody whose number we know. */
    PersonData person(String surname, Sex sex, LocalDate born) {
        String first = first(sex, born);
        String second = dice.chance(0.25) ? first(sex, born) : null;
        return new PersonData(
                first, first.equals(second) ? null : second, inflected(surname, sex), pesel(born, sex), null, null, born, false, sex,
                PersonData.POLAND, null, null);
    }

    /** Somebody of whom we know less, as of many parents. */
    PersonData stranger(String surname, Sex sex, LocalDate born) {
        return new PersonData(
                first(sex, born), null, inflected(surname, sex), null, NoPeselReason.NOT_KNOWN_TO_US, null, born, true, sex, PersonData.POLAND, null, null);
    }

    /** Born a few days ago: there is no number yet. */
    static PersonData newborn(PersonData d) {
        return new PersonData(d.firstName(), d.secondName(), d.lastName(), null, NoPeselReason.NEWBORN, null, d.born(), false, d.sex(), d.citizenship(), null, null);
    }

    /** Named by the court, born about the day. */
    PersonData foundling(Sex sex, LocalDate about) {
        return new PersonData(
                first(sex, about), null, inflected(surname(), sex), null, NoPeselReason.IDENTITY_UNKNOWN, null, about, true, sex, PersonData.POLAND, null, null);
    }

    private String first(Sex sex, LocalDate born) {
        int generation = born.getYear() >= CHILDREN_BORN_FROM ? 0 : born.getYear() >= ADULTS_BORN_FROM ? ADULTS : ELDERLY;
        return dice.pickEarly((sex == Sex.FEMALE ? WOMEN : MEN).get(generation));
    }

    /** Only the endings that are certain; other surnames are the same for women and men. */
    static String inflected(String surname, Sex sex) {
        boolean adjective = surname.endsWith("ski") || surname.endsWith("cki") || surname.endsWith("dzki");
        return sex == Sex.FEMALE && adjective ? surname.substring(0, surname.length() - 1) + "a" : surname;
    }

    /** How people speak of a family: "Nowak" for one carer, "Kowalscy" for a couple. */
    static String label(String surname, Sex sex, boolean couple) {
        if (couple && surname.endsWith("ski")) {
            return surname.substring(0, surname.length() - LETTERS_CUT) + "scy";
        }
        if (couple && surname.endsWith("cki")) {
            return surname.substring(0, surname.length() - LETTERS_CUT) + "ccy";
        }
        return couple ? surname : inflected(surname, sex);
    }

    private Pesel pesel(LocalDate born, Sex sex) {
        int month = born.getMonthValue() + (born.getYear() >= 2000 ? 20 : 0);
        String day = "%02d%02d%02d".formatted(born.getYear() % 100, month, born.getDayOfMonth());
        int ordinal = serials.merge(day + sex, 1, Integer::sum) - 1;
        int last = ordinal % 5 * 2 + (sex == Sex.MALE ? 1 : 0);
        String digits = day + (FIRST_SERIAL + ordinal / 5 % 10) + dice.between(0, 9) + last;
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return Pesel.parse(digits + (10 - sum % 10) % 10);
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }
}
