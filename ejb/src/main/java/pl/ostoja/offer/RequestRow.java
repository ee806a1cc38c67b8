package pl.ostoja.offer;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** One line of the list of places that are looked for. */
public record RequestRow(RequestId id, LocalDate madeOn, RequestContent content, RequestState state, List<ChildNamed> children) implements Serializable {
    public RequestRow {
        children = List.copyOf(children);
    }
}
