package pl.ostoja.web.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills the braces of a text. {@code {0}} shows the first argument as its type asks; {@code {0:money}}, {@code {0:amount}},
 * {@code {0:long}} (a day with its name) and {@code {0:plain}} (a number without spaces, such as a year) show it in
 * another way; {@code {0|dzień|dni|dni}} is the form of the noun that goes with the number (three in Polish, two in
 * English). Apostrophes mean nothing, unlike in MessageFormat.
 */
record Sentence(Texts texts, Object... args) {
    private static final Pattern BRACES = Pattern.compile("\\{(\\d)(?::(\\w+)|\\|([^}]*))?}");

    String of(String pattern) {
        return args.length == 0 ? pattern : BRACES.matcher(pattern).replaceAll(found -> Matcher.quoteReplacement(fill(found)));
    }

    private String fill(MatchResult found) {
        var index = Integer.parseInt(found.group(1));
        if (index >= args.length) {
            return found.group();
        }
        if (found.group(3) != null) {
            return plural(found.group(3).split("\\|", -1), (Number) args[index]);
        }
        return show(args[index], found.group(2));
    }

    private String plural(String[] forms, Number number) {
        return forms[Math.min(texts.getLanguage().pluralForm(number.longValue()), forms.length - 1)];
    }

    private String show(Object arg, String manner) {
        return switch (manner) {
            case null -> texts.show(arg);
            case "money" -> texts.money((BigDecimal) arg);
            case "amount" -> texts.amount((BigDecimal) arg);
            case "plain" -> arg.toString();
            case "long" -> texts.longDate((LocalDate) arg);
            default -> throw new IllegalArgumentException("no manner " + manner);
        };
    }
}
