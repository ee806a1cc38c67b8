package pl.ostoja.offer;

import java.time.LocalDate;
import java.util.List;
import pl.ostoja.placement.HeldFacts;
import pl.ostoja.placement.HoldEnd;

/** How far one offer is; follows from what was written down and from the day, so that nobody has to touch what runs out (OFR-5). */
public enum OfferState {
    ASKED,
    /** The day for the answer is over. */
    UNANSWERED,
    DECLINED,
    ACCEPTED,
    /** For some of the brothers and sisters; for all who are left once the request was split (OFR-8). */
    PARTLY,
    RESERVED,
    /** The last day on which places were kept is over. */
    EXPIRED,
    WITHDRAWN,
    STARTED,
    DISRUPTED,
    ENDED;

    /** @param takesAll whether the answer is for all the children of the request */
    static OfferState of(PlaceOffer offer, boolean takesAll, List<HeldFacts> held, LocalDate today) {
        if (offer.answer() == null) {
            return today.isAfter(offer.answerBy()) ? UNANSWERED : ASKED;
        }
        if (offer.answer() == OfferAnswer.DECLINED) {
            return DECLINED;
        }
        if (offer.disruptedOn() != null) {
            return DISRUPTED;
        }
        if (!held.isEmpty()) {
            return of(held, today);
        }
        return takesAll ? ACCEPTED : PARTLY;
    }

    /** What began says more than what is kept, and what is kept more than what was given up. */
    private static OfferState of(List<HeldFacts> held, LocalDate today) {
        List<HeldFacts> started = held.stream().filter(hold -> hold.end() == HoldEnd.STARTED).toList();
        if (!started.isEmpty()) {
            return started.stream().allMatch(hold -> hold.stayEndedOn() != null) ? ENDED : STARTED;
        }
        if (held.stream().anyMatch(hold -> hold.keepsOn(today))) {
            return RESERVED;
        }
        return held.getLast().end() == null ? EXPIRED : WITHDRAWN;
    }
}
