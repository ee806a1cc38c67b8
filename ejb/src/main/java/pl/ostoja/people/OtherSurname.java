package pl.ostoja.people;

import java.time.LocalDate;
import java.util.List;
import pl.ostoja.shared.SearchKeys;

/**
 * PPL-20: what becomes of the surname that is not believed, of two entries of one person.
 *
 * @param misspelt whether nobody ever bore it; it is forgotten then
 * @param changedOn first day of the surname that is believed, null if it is not known
 */
public record OtherSurname(boolean misspelt, LocalDate changedOn) {

    /** Whether it looks as if one of two surnames was only written down wrongly: one letter apart, or in the form of the search the same. */
    public static boolean looksMisspelt(String one, String other) {
        List<String> words = SearchKeys.words(one);
        List<String> others = SearchKeys.words(other);
        if (words.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!SearchKeys.withinOneMistake(words.get(i), others.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the entry has a surname that is kept beside the one that is believed. */
    boolean wasBorne(PersonData entry, PersonData believed) {
        return !misspelt && !isSame(entry.lastName(), believed.lastName());
    }

    /** Whether two surnames are one in the form of the search. */
    static boolean isSame(String one, String other) {
        return SearchKeys.words(one).equals(SearchKeys.words(other));
    }
}
