package pl.ostoja.web.api;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** In which order a list is asked for, where there is a choice; the parameter is called as in the address of the page. */
public final class ListOrder {
    private static final String SORT = "sort";

    @QueryParam(SORT)
    String sort;

    /** The column, in small letters and with a minus for the other way round; the usual one if none was asked for. */
    public <E extends Enum<E>> E by(E usual) {
        if (sort == null) {
            return usual;
        }
        String column = isDescending() ? sort.substring(1) : sort;
        E[] columns = usual.getDeclaringClass().getEnumConstants();
        return Arrays.stream(columns).filter(each -> name(each).equals(column)).findFirst().orElseThrow(() -> BadInput.parameter(
                SORT, "api.input.notOneOf", Arrays.stream(columns).map(ListOrder::name).collect(Collectors.joining(", "))));
    }

    public boolean isDescending() {
        return sort != null && sort.startsWith("-");
    }

    private static String name(Enum<?> column) {
        return column.name().toLowerCase(Locale.ROOT);
    }
}
