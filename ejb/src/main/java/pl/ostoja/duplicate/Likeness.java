package pl.ostoja.duplicate;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.ostoja.people.FormerNameRow;
import pl.ostoja.people.PersonData;
import pl.ostoja.shared.SearchKeys;

/** PPL-13: whether two entries are likely one person. Of relatives less is known than of children, and what is not known parts nobody. */
final class Likeness {
    /** A first and a last name. */
    private static final int WORDS = 2;

    private Likeness() {}

    /** @param formerNames of the other */
    static boolean alike(PersonData one, PersonData other, List<FormerNameRow> formerNames) {
        if (one.pesel() != null && other.pesel() != null) {
            return one.pesel().equals(other.pesel());
        }
        return one.sex() == other.sex() && sameYear(one.born(), other.born()) && alike(one.fullName(), names(other, formerNames));
    }

    private static String names(PersonData known, List<FormerNameRow> formerNames) {
        return Stream.concat(Stream.of(known.fullName()), formerNames.stream().map(FormerNameRow::lastName)).collect(Collectors.joining(" "));
    }

    private static boolean sameYear(LocalDate one, LocalDate other) {
        return one == null || other == null || one.getYear() == other.getYear();
    }

    private static boolean alike(String one, String other) {
        List<String> words = SearchKeys.words(other);
        return SearchKeys.words(one).stream().filter(word -> words.stream().anyMatch(each -> SearchKeys.withinOneMistake(word, each))).count() >= WORDS;
    }
}
