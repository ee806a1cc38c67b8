package pl.ostoja.people;

import java.util.regex.Pattern;
import pl.ostoja.shared.BusinessRuleViolation;

/** PPL-7: a telephone number is kept in the international form; nine digits alone are a Polish number. */
public final class Phone {
    private static final Pattern POLISH = Pattern.compile("[1-9][0-9]{8}");
    private static final Pattern INTERNATIONAL = Pattern.compile("\\+[1-9][0-9]{6,14}");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[ \\u00A0\\u202F().-]");

    private Phone() {}

    /** The international form of what was typed; null for nothing. */
    public static String international(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String digits = BETWEEN_DIGITS.matcher(typed).replaceAll("");
        String number = digits.startsWith("00") ? "+" + digits.substring(2) : digits;
        if (POLISH.matcher(number).matches()) {
            return "+48" + number;
        }
        if (!INTERNATIONAL.matcher(number).matches() || number.startsWith("+48") && number.length() != 12) {
            throw new BusinessRuleViolation("PPL-7", "people.violation.phone");
        }
        return number;
    }
}
