package pl.ostoja.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.UUID;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.shared.PolishDates;

/** What stands in the address of a list. It may be typed by hand, so what cannot be read counts as not given. */
@RequestScoped
public class Query {
    private static final int LONGEST = 200;

    @Inject HttpServletRequest request;

    /** Stripped and not too long; null if empty. */
    public String text(String name) {
        var given = request.getParameter(name);
        return given == null || given.isBlank() || given.length() > LONGEST ? null : given.strip();
    }

    public PageRequest page() {
        var given = text(Address.PAGE);
        return PageRequest.page(given != null && given.matches("\\d{1,6}") ? Integer.parseInt(given) : 1);
    }

    /** The column and the way that the list is to be sorted, see {@link Sorting}. */
    public String sort(String usual) {
        var given = text("sort");
        return given == null ? usual : given;
    }

    public LocalDate date(String name) {
        var given = text(name);
        try {
            return given == null ? null : PolishDates.parse(given);
        } catch (BusinessRuleViolation unreadable) {
            return null;
        }
    }

    /** Whether a day was typed that cannot be read, so that another one is shown. */
    public boolean isUnreadable(String name) {
        return text(name) != null && date(name) == null;
    }

    /** As in {@code 2026-11}. */
    public YearMonth month(String name) {
        var given = text(name);
        try {
            return given == null ? null : YearMonth.from(PolishDates.inRange(YearMonth.parse(given).atDay(1)));
        } catch (DateTimeException | BusinessRuleViolation unreadable) {
            return null;
        }
    }

    public <E extends Enum<E>> E constant(String name, Class<E> type) {
        var given = text(name);
        return Arrays.stream(type.getEnumConstants()).filter(constant -> constant.name().equals(given)).findFirst().orElse(null);
    }

    /** {@code true} or {@code false}; null if neither was asked for. */
    public Boolean flag(String name) {
        return switch (text(name)) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            case null, default -> null;
        };
    }

    /** The record that the page is about; a page without one does not exist. */
    public UUID id(String name) {
        try {
            return UUID.fromString(String.valueOf(text(name)));
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }
}
