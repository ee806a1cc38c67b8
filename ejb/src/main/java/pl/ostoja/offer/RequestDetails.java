package pl.ostoja.offer;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A request for a place with all who were asked.
 *
 * @param offers the latest first
 * @param splitFrom the request for the brothers and sisters from whom these were parted, null if they were not
 * @param version to be sent back with a change
 */
public record RequestDetails(
        RequestId id,
        LocalDate madeOn,
        RequestContent content,
        RequestState state,
        LocalDate withdrawnOn,
        String withdrawnReason,
        RequestId splitFrom,
        String splitReason,
        List<ChildNamed> children,
        List<OfferDetails> offers,
        long version)
        implements Serializable {
    public RequestDetails {
        children = List.copyOf(children);
        offers = List.copyOf(offers);
    }

    /** Whether somebody may still be asked. */
    public boolean isSearching() {
        return state == RequestState.OPEN || state == RequestState.OFFERED;
    }
}
