package pl.ostoja.people;

import java.text.Collator;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Texts in a form that every database sorts alike and as Poles do (Ł after L, Ż last): the key of the Polish collation in hexadecimal digits.
 * Capital letters and marks of foreign letters do not matter.
 */
public final class SortKeys {
    private static final int LONGEST = 250;
    private static final String SMALLER_THAN_ANY_LETTER = "0000";
    private static final Locale POLISH = Locale.of("pl", "PL");

    private SortKeys() {}

    /** The key of several texts of which the first counts most. */
    public static String of(String... texts) {
        Collator collator = Collator.getInstance(POLISH);
        collator.setStrength(Collator.PRIMARY);
        StringBuilder key = new StringBuilder();
        for (String text : texts) {
            key.append(HexFormat.of().formatHex(collator.getCollationKey(text).toByteArray())).append(SMALLER_THAN_ANY_LETTER);
        }
        return key.substring(0, Math.min(LONGEST, key.length()));
    }
}
