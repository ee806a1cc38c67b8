package pl.ostoja.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.ostoja.offer.AnswerOffer;
import pl.ostoja.offer.MakeOffer;
import pl.ostoja.offer.OfferSeeds;
import pl.ostoja.offer.RequestContent;
import pl.ostoja.offer.RequestId;
import pl.ostoja.offer.SearchFacts;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.HeldFacts;
import pl.ostoja.placement.HoldEnd;
import pl.ostoja.placement.HoldSeeds;
import pl.ostoja.placement.KeepPlaces;

/** A search for a place while it is being written: remembers what duties follow from. */
final class Looking {
    private final RequestId request;
    private final List<ChildId> children;
    private final LocalDate madeOn;
    private final RequestContent content;
    private final List<UUID> rows;
    private final List<SearchFacts.Asked> asked = new ArrayList<>();
    private final List<HeldFacts> held = new ArrayList<>();

    /** @param rows what names each of the children in the request */
    Looking(RequestId request, List<ChildId> children, LocalDate madeOn, RequestContent content, List<UUID> rows) {
        this.request = request;
        this.children = children;
        this.madeOn = madeOn;
        this.content = content;
        this.rows = rows;
    }

    RequestId request() {
        return request;
    }

    List<ChildId> children() {
        return children;
    }

    RequestContent content() {
        return content;
    }

    /**
     * Somebody was asked.
     *
     * @param answer null while nobody has answered
     * @param broken null of what has not broken down
     */
    void asked(MakeOffer offer, LocalDate on, AnswerOffer answer, OfferSeeds.Broken broken) {
        asked.add(new SearchFacts.Asked(offer.id().value(), on, offer.answerBy(), answer == null ? null : answer.on(), broken == null ? null : broken.on()));
    }

    /** @param came null while nobody has come */
    void kept(KeepPlaces kept, LocalDate since, HoldSeeds.Came came) {
        kept.children().forEach(child -> held.add(new HeldFacts(
                kept.offer(), child, since, kept.until(), came == null ? null : HoldEnd.STARTED, came == null ? null : came.on(), null, null)));
    }

    /** Of each of the children. */
    Stream<SearchFacts> facts() {
        return IntStream.range(0, children.size()).mapToObj(i -> new SearchFacts(
                children.get(i).value(), rows.get(i), madeOn, content.neededOn(), null, asked,
                held.stream().filter(place -> place.child().equals(children.get(i))).toList()));
    }
}
