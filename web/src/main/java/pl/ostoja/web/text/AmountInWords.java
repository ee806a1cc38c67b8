package pl.ostoja.web.text;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.math.BigDecimal;
import java.util.Locale;
import pl.ostoja.shared.PolishPlural;

/** An amount as it is written out on Polish papers: {@code dwa tysiące sto trzydzieści cztery złote 05/100}. The numerals are those of CLDR. */
public final class AmountInWords {
    private static final String MASCULINE = "%spellout-cardinal-masculine";
    private static final int GROSZE = 100;

    private AmountInWords() {}

    /** NOT-3: the form of the noun goes with the number of whole złoty (PLU-1); grosze are a part of a hundred. */
    public static String of(BigDecimal amount) {
        long grosze = amount.abs().movePointRight(2).longValueExact();
        long whole = grosze / GROSZE;
        // A format of its own for each amount: they are not made for several threads.
        String words = new RuleBasedNumberFormat(Locale.of("pl"), RuleBasedNumberFormat.SPELLOUT).format(whole, MASCULINE);
        return (amount.signum() < 0 ? "minus " : "") + "%s %s %02d/100".formatted(words, noun(whole), grosze % GROSZE);
    }

    private static String noun(long whole) {
        return switch (PolishPlural.of(whole)) {
            case ONE -> "złoty";
            case FEW -> "złote";
            case MANY -> "złotych";
        };
    }
}
