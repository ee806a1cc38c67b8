package pl.ostoja.web.text;

import java.util.Locale;
import pl.ostoja.shared.PolishPlural;

/** A language the product speaks. Polish, unless the user chose otherwise; what the browser prefers is not asked. */
public enum Language {
    POLISH("pl"),
    ENGLISH("en");

    private final Locale locale;

    Language(String code) {
        locale = Locale.of(code, "PL");
    }

    public static Language ofCode(String code) {
        return "en".equals(code) ? ENGLISH : POLISH;
    }

    public static Language of(Locale locale) {
        return ofCode(locale.getLanguage());
    }

    public String code() {
        return locale.getLanguage();
    }

    /** The country is Poland in both: its days, its currency, its first day of the week. */
    public Locale locale() {
        return locale;
    }

    public Language other() {
        return this == POLISH ? ENGLISH : POLISH;
    }

    /**
     * Which form of a counted noun goes with the number: Polish has three (1 dzień, 2 dni, 5 dni; but 12 dni, 22 dni),
     * English two.
     */
    int pluralForm(long number) {
        return this == POLISH ? PolishPlural.of(number).ordinal() : Math.min(PolishPlural.of(number).ordinal(), 1);
    }
}
