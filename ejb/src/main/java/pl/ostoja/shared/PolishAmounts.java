package pl.ostoja.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/**
 * Amounts in złoty as Poles type and read them: {@code 1 234,50}. What could mean two amounts is refused, never guessed:
 * {@code 1.234} is a thousand to one person and a zloty to another.
 */
public final class PolishAmounts {
    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final BigDecimal LARGEST = new BigDecimal("9999999999.99");
    private static final Pattern BLANKS = Pattern.compile("[ \\u00A0\\u202F]");
    private static final Pattern CURRENCY = Pattern.compile(" ?(?:zł|PLN)\\.?$");
    private static final Pattern AMOUNT = Pattern.compile("([1-9][0-9]{0,2}(?: [0-9]{3}){1,8}|[0-9]{1,30})(?:[.,]([0-9]{1,2}))?");
    private static final Pattern TOO_PRECISE = Pattern.compile("[0-9 ]{1,40}[.,][0-9]{3,}");
    private static final Pattern THOUSANDS_OR_DECIMALS = Pattern.compile("[1-9][0-9]{0,2}(?:[.,][0-9]{3})+(?:[.,][0-9]*)?");

    private PolishAmounts() {}

    /** An amount that is zero or more. */
    public static BigDecimal parse(String typed) {
        var text = tidy(typed);
        if (text.startsWith("-") || text.startsWith("\u2212") || text.startsWith("+")) {
            throw refusal("AMT-3", "amountSign");
        }
        return unsigned(text);
    }

    /** An amount that may be less than zero, such as a correction. */
    public static BigDecimal parseSigned(String typed) {
        var text = tidy(typed);
        return text.startsWith("-") || text.startsWith("\u2212")
                ? unsigned(text.substring(1)).negate()
                : unsigned(text);
    }

    /** Two decimals, thousands apart by a space that does not break. More than two decimals are an error, not rounded. */
    public static String format(BigDecimal amount) {
        var plain = amount.setScale(2, RoundingMode.UNNECESSARY).abs().toPlainString();
        var grouped = new StringBuilder(plain.replace('.', ','));
        for (int i = plain.length() - 6; i > 0; i -= 3) {
            grouped.insert(i, NO_BREAK_SPACE);
        }
        return amount.signum() < 0 ? "-" + grouped : grouped.toString();
    }

    public static String formatWithCurrency(BigDecimal amount) {
        return format(amount) + NO_BREAK_SPACE + "zł";
    }

    private static String tidy(String typed) {
        var text = BLANKS.matcher(typed).replaceAll(" ").strip();
        return CURRENCY.matcher(text).replaceFirst("");
    }

    private static BigDecimal unsigned(String text) {
        var parts = AMOUNT.matcher(text);
        if (!parts.matches()) {
            throw unreadable(text);
        }
        var decimals = parts.group(2) == null ? "0" : parts.group(2);
        var amount = new BigDecimal(parts.group(1).replace(" ", "") + "." + decimals).setScale(2);
        if (amount.compareTo(LARGEST) > 0) {
            throw new BusinessRuleViolation("AMT-4", "shared.violation.amountTooLarge", LARGEST);
        }
        return amount;
    }

    private static BusinessRuleViolation unreadable(String text) {
        if (THOUSANDS_OR_DECIMALS.matcher(text).matches()) {
            return refusal("AMT-2", "amountAmbiguous");
        }
        if (TOO_PRECISE.matcher(text).matches()) {
            return refusal("AMT-1", "amountTooPrecise");
        }
        return refusal("AMT-1", "amountUnreadable");
    }

    private static BusinessRuleViolation refusal(String rule, String name) {
        return new BusinessRuleViolation(rule, "shared.violation." + name);
    }
}
