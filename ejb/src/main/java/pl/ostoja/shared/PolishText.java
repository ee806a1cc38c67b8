package pl.ostoja.shared;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names as they are kept, and texts as they are searched: {@code zolc} finds {@code Żółć}. */
public final class PolishText {
    private static final int LONGEST_NAME = 100;
    private static final Pattern APOSTROPHES = Pattern.compile("['`´‘’]");
    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Lm}]+");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern BLANKS = Pattern.compile("[ \\u00A0\\u202F]+");
    private static final Pattern HYPHENS = Pattern.compile(" ?[-‐‑–] ?");
    /** Letters that no eye can see; Unicode calls them letters for reasons of Korean typesetting. */
    private static final Pattern FILLERS = Pattern.compile("[\\u115F\\u1160\\u3164\\uFFA0]");
    /** No real name carries more than two marks on one letter; a name that does only spoils the lines around it. */
    private static final Pattern NAME = Pattern.compile("\\p{L}\\p{M}{0,2}(?:[ .'’-]{0,2}\\p{L}\\p{M}{0,2})*\\.?");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}&&[^\\n\\t]]");

    private PolishText() {}

    /**
     * The form in which texts are compared (TXT-1): lower case, without marks, words apart by one blank,
     * apostrophes gone. The same on every database, because it is made here.
     */
    public static String searchForm(String text) {
        var joined = APOSTROPHES.matcher(text).replaceAll("");
        var lower = Normalizer.normalize(joined, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        var decomposed = Normalizer.normalize(lower, Normalizer.Form.NFKD);
        var plain = withoutStrokes(MARKS.matcher(decomposed).replaceAll(""));
        return SEPARATORS.matcher(plain).replaceAll(" ").strip();
    }

    /**
     * A name of a person (TXT-2): letters with their marks, apostrophes, hyphens, blanks and dots between them.
     * Returned in Unicode form C with single blanks and plain hyphens. A word mixes no other script into the Latin one: who sees a Cyrillic {@code о} in
     * {@code Nowak} would never find the person again.
     */
    public static String name(String typed) {
        var blanked = BLANKS.matcher(typed).replaceAll(" ").strip();
        var name = Normalizer.normalize(HYPHENS.matcher(blanked).replaceAll("-"), Normalizer.Form.NFC);
        if (name.length() > LONGEST_NAME) {
            throw new BusinessRuleViolation("TXT-2", "shared.violation.nameTooLong", LONGEST_NAME);
        }
        if (!NAME.matcher(name).matches() || FILLERS.matcher(name).find()) {
            throw new BusinessRuleViolation("TXT-2", "shared.violation.nameCharacters");
        }
        if (SEPARATORS.splitAsStream(name).anyMatch(PolishText::mixesScripts)) {
            throw new BusinessRuleViolation("TXT-2", "shared.violation.nameScripts");
        }
        return name;
    }

    private static boolean mixesScripts(String word) {
        var scripts = word.codePoints().filter(Character::isLetter).mapToObj(UnicodeScript::of).collect(Collectors.toSet());
        return scripts.size() > 1 && scripts.contains(UnicodeScript.LATIN);
    }

    /** A free text (TXT-3): any writing, lines end with a line feed, no control characters (a database keeps no NUL). */
    public static String note(String typed) {
        var text = Normalizer.normalize(typed.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC).strip();
        if (UNPRINTABLE.matcher(text).find()) {
            throw new BusinessRuleViolation("TXT-3", "shared.violation.textCharacters");
        }
        return text;
    }

    /** Letters whose stroke or ligature Unicode does not take apart; for Polish it is only the first. */
    private static String withoutStrokes(String lower) {
        var plain = new StringBuilder(lower.length());
        lower.codePoints().forEach(letter -> {
            switch (letter) {
                case 'ł' -> plain.append('l');
                case 'đ', 'ð' -> plain.append('d');
                case 'ø' -> plain.append('o');
                case 'ħ' -> plain.append('h');
                case 'ı' -> plain.append('i');
                case 'ß' -> plain.append("ss");
                case 'æ' -> plain.append("ae");
                case 'œ' -> plain.append("oe");
                case 'þ' -> plain.append("th");
                case 'ς' -> plain.append('σ');
                default -> plain.appendCodePoint(letter);
            }
        });
        return plain.toString();
    }
}
