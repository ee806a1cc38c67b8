package pl.ostoja.web.api;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import pl.ostoja.shared.PageRequest;

/** Which part of a list is asked for, in which order; the parameters are called as in the address of the page. */
public final class ListRequest {
    static final String PAGE = "page";
    static final String SIZE = "size";
    static final String SORT = "sort";
    private static final int MOST = 100;

    @QueryParam(PAGE)
    Integer number;

    @QueryParam(SIZE)
    Integer size;

    @QueryParam(SORT)
    String sort;

    /** No more than a hundred rows, whatever was asked for. */
    public PageRequest page() {
        return new PageRequest(number == null ? 1 : number, size == null ? PageRequest.USUAL_SIZE : Math.min(size, MOST));
    }

    /** The column, in small letters and with a minus for the other way round; the usual one if none was asked for. */
    public <E extends Enum<E>> E by(E usual) {
        if (sort == null) {
            return usual;
        }
        String column = isDescending() ? sort.substring(1) : sort;
        E[] columns = usual.getDeclaringClass().getEnumConstants();
        return Arrays.stream(columns).filter(each -> name(each).equals(column)).findFirst().orElseThrow(() -> BadInput.parameter(
                SORT, "api.input.notOneOf", Arrays.stream(columns).map(ListRequest::name).collect(Collectors.joining(", "))));
    }

    public boolean isDescending() {
        return sort != null && sort.startsWith("-");
    }

    private static String name(Enum<?> column) {
        return column.name().toLowerCase(Locale.ROOT);
    }
}
