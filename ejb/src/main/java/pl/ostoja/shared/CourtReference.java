package pl.ostoja.shared;

import java.util.regex.Pattern;

/**
 * How courts number their cases (<i>sygnatura akt</i>): a division in Roman numerals, a register, whose symbol is not restricted, a number and a year, such as
 * {@code III Nsm 482/25}; a few words may follow.
 */
public final class CourtReference {
    private static final Pattern FORM = Pattern.compile("[IVXLC]{1,7} [A-Z][A-Za-z]{0,5} \\d{1,6}/\\d{2,4}( .{0,30})?");

    private CourtReference() {}

    /** Whether it could be one; none at all could not be wrong. */
    public static boolean isPossible(String reference) {
        return reference == null || FORM.matcher(reference).matches();
    }
}
