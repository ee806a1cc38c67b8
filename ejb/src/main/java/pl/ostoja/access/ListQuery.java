package pl.ostoja.access;

/**
 * What of each row of a list is read, by {@link ListReader}.
 *
 * @param type of a row
 * @param row from {@code select} on
 * @param counted what is counted, such as the identifier of that of which there is one in each row
 */
public record ListQuery<R>(Class<R> type, String row, String counted) {}
