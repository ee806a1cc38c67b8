package pl.ostoja.centre;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pl.ostoja.shared.BusinessRuleViolation;

/**
 * Makes units of rows and refuses the rows that cannot be one.
 *
 * <p>TER-3: a row has a code (TER-1) that no row before it had, a name of at most 200 characters, and the day of state that all rows share; the
 * unit it belongs to stands in a row before it. Leading zeros that a spreadsheet dropped are put back.
 */
final class TercRows {
    private static final String RULE = "TER-3";
    private static final int MAX_NAME = 200;
    private static final int PART = 2;

    private final Set<TerytCode> seen = new HashSet<>();
    private LocalDate stateOn;
    private long lastLine = 1;

    /** @param fields in the order WOJ, POW, GMI, RODZ, NAZWA, NAZWA_DOD, STAN_NA */
    TercRow row(long line, List<String> fields) {
        lastLine = line;
        TerytCode code = code(fields);
        String name = fields.get(4);
        if (name.isEmpty() || name.length() > MAX_NAME) {
            throw refusal("unitName", code.value());
        }
        LocalDate day = day(fields.get(6));
        if (stateOn == null) {
            stateOn = day;
        } else if (!stateOn.equals(day)) {
            throw refusal("otherState", day, stateOn);
        }
        if (code.parent() != null && !seen.contains(code.parent())) {
            throw refusal("noParent", code.value(), code.parent().value());
        }
        if (!seen.add(code)) {
            throw refusal("codeTwice", code.value());
        }
        return new TercRow(line, code, name, day);
    }

    long lastLine() {
        return lastLine;
    }

    private static TerytCode code(List<String> fields) {
        String voivodeship = part(fields.get(0));
        String county = part(fields.get(1));
        String municipality = part(fields.get(2));
        String kind = fields.get(3);
        if (voivodeship.isEmpty() || county.isEmpty() && !municipality.isEmpty() || municipality.isEmpty() != kind.isEmpty()) {
            throw new BusinessRuleViolation("TER-1", "centre.violation.terytCode", String.join(" ", fields.subList(0, 4)).strip());
        }
        return new TerytCode(voivodeship + county + municipality + kind);
    }

    private static String part(String digits) {
        return digits.isEmpty() || digits.length() >= PART ? digits : "0" + digits;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            throw refusal("stateDay", text);
        }
    }

    private static BusinessRuleViolation refusal(String name, Object... args) {
        return new BusinessRuleViolation(RULE, "centre.violation." + name, args);
    }
}
