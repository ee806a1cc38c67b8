package pl.ostoja.web.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import pl.ostoja.shared.Explanation;
import pl.ostoja.shared.Period;
import pl.ostoja.shared.PolishAmounts;
import pl.ostoja.shared.PolishDates;

/** The sentences of one language. Pages know it as {@code texts}, the programming interface takes {@link #in}. */
public class Texts {
    private static final ZoneId POLAND = ZoneId.of("Europe/Warsaw");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);
    private static final Pattern POLISH_PHONE = Pattern.compile("\\+48(\\d{3})(\\d{3})(\\d{3})");
    private static final String NO_BREAK_SPACE = "\u00a0";

    private final Language language;
    private final ResourceBundle bundle;

    /** For the proxy of the request scope only. */
    protected Texts() {
        this(Language.POLISH);
    }

    private Texts(Language language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(Msg.class.getName(), language.locale(), Msg.class.getClassLoader());
    }

    public static Texts in(Language language) {
        return new Texts(language);
    }

    public static Texts in(Locale locale) {
        return new Texts(Language.of(locale));
    }

    public Language getLanguage() {
        return language;
    }

    public Locale getLocale() {
        return language.locale();
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** The sentence of the key; see {@link Sentence} for what its braces may hold. A key without text shows itself. */
    public String of(String key, Object... args) {
        try {
            return new Sentence(this, args).of(bundle.getString(key));
        } catch (MissingResourceException e) {
            return "???" + key + "???";
        }
    }

    /** The name of a constant, such as the kind of a foster family; empty for none. */
    public String name(Enum<?> constant) {
        return constant == null ? "" : of(Explanation.keyOf(constant));
    }

    /** Why something is so, in a sentence; empty for none. */
    public String explain(Explanation explanation) {
        return explanation == null ? "" : of(explanation.key(), explanation.args().toArray());
    }

    /** 21.11.2026, in both languages: it is how the papers of the case are dated. */
    public String date(LocalDate day) {
        return day == null ? "" : PolishDates.format(day);
    }

    /** sobota, 21 listopada 2026 */
    public String longDate(LocalDate day) {
        return day == null ? "" : DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", getLocale()).format(day);
    }

    /** listopad 2026 */
    public String month(YearMonth month) {
        return month == null ? "" : DateTimeFormatter.ofPattern("LLLL uuuu", getLocale()).format(month);
    }

    /** 14:30 */
    public String time(LocalTime time) {
        return time == null ? "" : TIME.format(time);
    }

    /** 21.11.2026, 14:30, on Polish clocks */
    public String moment(Instant moment) {
        return moment == null ? "" : moment(LocalDateTime.ofInstant(moment, POLAND));
    }

    public String moment(LocalDateTime moment) {
        return moment == null ? "" : date(moment.toLocalDate()) + "," + NO_BREAK_SPACE + time(moment.toLocalTime());
    }

    /** 1.03.2026–9.03.2026, or “from 1.03.2026” while it lasts. */
    public String period(Period period) {
        if (period == null) {
            return "";
        }
        return period.isOpen()
                ? of("app.period.since", period.since())
                : date(period.since()) + "–" + date(period.until());
    }

    /** 1 234,50 with spaces that do not break; the English twin 1,234.50. */
    public String amount(BigDecimal amount) {
        if (amount == null) {
            return "";
        }
        return language == Language.POLISH ? PolishAmounts.format(amount) : decimal("#,##0.00").format(amount);
    }

    /** 1 234,50 zł */
    public String money(BigDecimal amount) {
        return amount == null ? "" : amount(amount) + NO_BREAK_SPACE + "zł";
    }

    /** 500 123 456, as a Polish number is read out; a foreign one as it is kept. */
    public String phone(String kept) {
        return kept == null ? "" : POLISH_PHONE.matcher(kept).replaceAll("$1" + NO_BREAK_SPACE + "$2" + NO_BREAK_SPACE + "$3");
    }

    /** 1 234 or 12,5: as many decimals as there are. */
    public String number(Number number) {
        return number == null ? "" : decimal("#,##0.########").format(number);
    }

    private DecimalFormat decimal(String pattern) {
        var format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.of(language.code())));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }

    /** Whatever an explanation or a column of a table may hold. */
    public String show(Object value) {
        return switch (value) {
            case null -> "";
            case Explanation explanation -> explain(explanation);
            case Enum<?> constant -> name(constant);
            case LocalDate day -> date(day);
            case LocalDateTime moment -> moment(moment);
            case Instant moment -> moment(moment);
            case LocalTime time -> time(time);
            case YearMonth month -> month(month);
            case Period period -> period(period);
            case Boolean yes -> of(yes ? "app.yes" : "app.no");
            case Number number -> number(number);
            default -> Objects.toString(value);
        };
    }
}
