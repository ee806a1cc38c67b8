package pl.ostoja.shared;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Keys under which a text is stored so that an ordinary index finds it: by its words, with one letter wrong,
 * and a PESEL by any part of it. Works on every database alike, without extensions.
 *
 * <p>One letter wrong (TXT-5): a word is stored under itself and under itself without each one of its letters; the word
 * that is looked for makes the same keys. Two words one mistake apart always share a key, but some words further apart
 * share one too: {@link #withinOneMistake} decides.
 */
public final class SearchKeys {
    private static final int SHORTEST_FORGIVEN = 3;
    private static final int SHORTEST_PESEL_PART = 3;
    private static final int LONGEST_WORD = 40;

    private SearchKeys() {}

    /** TXT-4: the words of a text in their search form, each once, in their order. */
    public static List<String> words(String text) {
        return Arrays.stream(PolishText.searchForm(text).split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> word.codePointCount(0, word.length()) > LONGEST_WORD
                        ? word.substring(0, word.offsetByCodePoints(0, LONGEST_WORD))
                        : word)
                .distinct()
                .toList();
    }

    /** The word and the word without each one of its letters. Words of one or two letters forgive nothing. */
    public static Set<String> forgiving(String word) {
        var keys = new LinkedHashSet<String>();
        keys.add(word);
        var letters = word.codePoints().toArray();
        for (int i = 0; letters.length >= SHORTEST_FORGIVEN && i < letters.length; i++) {
            keys.add(new String(letters, 0, i) + new String(letters, i + 1, letters.length - i - 1));
        }
        return keys;
    }

    /** TXT-6: every ending of the number from three digits on; a part of the number is the beginning of one of them. */
    public static Set<String> ofPesel(Pesel pesel) {
        var keys = new LinkedHashSet<String>();
        for (int i = 0; i <= pesel.digits().length() - SHORTEST_PESEL_PART; i++) {
            keys.add(pesel.digits().substring(i));
        }
        return keys;
    }

    /** Whether what is looked for may be a part of a PESEL: three to eleven digits. */
    public static boolean isPartOfPesel(String text) {
        return text.matches("[0-9]{" + SHORTEST_PESEL_PART + ",11}");
    }

    /** Whether the words are the same or one letter is missing, too many, another, or two neighbours changed places. */
    public static boolean withinOneMistake(String one, String other) {
        var a = one.codePoints().toArray();
        var b = other.codePoints().toArray();
        int same = 0;
        while (same < a.length && same < b.length && a[same] == b[same]) {
            same++;
        }
        if (same == a.length && same == b.length) {
            return true;
        }
        return endsEqual(a, same + 1, b, same)
                || endsEqual(a, same, b, same + 1)
                || endsEqual(a, same + 1, b, same + 1)
                || areSwapped(a, b, same) && endsEqual(a, same + 2, b, same + 2);
    }

    private static boolean areSwapped(int[] a, int[] b, int at) {
        return at + 1 < a.length && at + 1 < b.length && a[at] == b[at + 1] && a[at + 1] == b[at];
    }

    private static boolean endsEqual(int[] a, int fromA, int[] b, int fromB) {
        return fromA <= a.length && fromB <= b.length && Arrays.equals(a, fromA, a.length, b, fromB, b.length);
    }
}
