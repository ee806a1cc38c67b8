package pl.ostoja.web.faces;

import java.util.Arrays;
import java.util.Locale;

/**
 * What a list is sorted by, as the address says it: the column in small letters, with a minus for the other way round.
 *
 * @param <E> the columns that the list may be sorted by
 */
public record Sorting<E extends Enum<E>>(E by, boolean descending) {
    private static final String DOWN = "-";

    /** @param usual the column for an address that names none of them */
    public static <E extends Enum<E>> Sorting<E> of(String asked, E usual) {
        boolean descending = asked.startsWith(DOWN);
        String column = descending ? asked.substring(DOWN.length()) : asked;
        E by = Arrays.stream(usual.getDeclaringClass().getEnumConstants())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(column))
                .findFirst()
                .orElse(usual);
        return new Sorting<>(by, descending);
    }
}
