package pl.ostoja.shared;

import java.io.Serializable;
import java.util.List;
import java.util.function.Function;

/** One page of a list, with the number of all rows that the filter found. */
public record Page<T>(List<T> rows, long total, PageRequest request) implements Serializable {

    public Page {
        rows = List.copyOf(rows);
    }

    public static <T> Page<T> empty(PageRequest request) {
        return new Page<>(List.of(), 0, request);
    }

    /** One page of a list that is known as a whole. */
    public static <T> Page<T> slice(List<T> all, PageRequest request) {
        int from = Math.min(request.offset(), all.size());
        return new Page<>(all.subList(from, Math.min(from + request.size(), all.size())), all.size(), request);
    }

    public <R> Page<R> map(Function<? super T, ? extends R> row) {
        return new Page<>(rows.stream().<R>map(row).toList(), total, request);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Number of pages; an empty list has one, empty page. */
    public int pages() {
        return Math.toIntExact(Math.max(1, Math.ceilDiv(total, (long) request.size())));
    }

    public boolean hasPrevious() {
        return request.number() > 1;
    }

    public boolean hasNext() {
        return request.number() < pages();
    }

    /** Position of the first row of this page in the whole list, from 1; 0 when the page is empty. */
    public long firstPosition() {
        return isEmpty() ? 0 : request.offset() + 1L;
    }

    public long lastPosition() {
        return isEmpty() ? 0 : request.offset() + (long) rows.size();
    }
}
