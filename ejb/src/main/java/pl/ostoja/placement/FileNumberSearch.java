package pl.ostoja.placement;

import java.util.Locale;
import java.util.regex.Pattern;

/** Finds files by the beginning of their number. */
final class FileNumberSearch {
    private static final Pattern FOREIGN = Pattern.compile("[^0-9A-Z/ ]");
    private static final String NOTHING = "-";

    private FileNumberSearch() {}

    /** The pattern of numbers that begin as typed, without anything the database would take for a wildcard. */
    static String beginning(String typed) {
        String number = FOREIGN.matcher(typed.strip().toUpperCase(Locale.ROOT)).replaceAll("");
        return number.isEmpty() ? NOTHING : number + "%";
    }
}
