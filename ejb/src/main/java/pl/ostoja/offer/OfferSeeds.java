package pl.ostoja.offer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import pl.ostoja.audit.Entered;
import pl.ostoja.audit.Seeding;
import pl.ostoja.centre.CentreId;
import pl.ostoja.placement.ChildId;
import pl.ostoja.shared.Explanation;

/** Places that are looked for in a {@link Seeding}. */
public final class OfferSeeds {
    private final Seeding seeding;
    private final CentreId centre;

    public OfferSeeds(Seeding seeding, CentreId centre) {
        this.seeding = seeding;
        this.centre = centre;
    }

    /** @param ids of what has no name of its own */
    public void request(RequestId id, List<ChildId> children, LocalDate madeOn, RequestContent content, Entered entered, Supplier<UUID> ids) {
        seeding.made(new PlaceRequest(id, centre, madeOn, content), id.value(), entered).done();
        children.forEach(child -> seeding.made(new RequestedChild(centre, id, child), ids.get(), entered).done());
    }

    /**
     * @param answer null while nobody has answered
     * @param ids of what has no name of its own
     */
    public void offer(MakeOffer made, LocalDate madeOn, Explanation known, AnswerOffer answer, Entered entered, Supplier<UUID> ids) {
        PlaceOffer offer = new PlaceOffer(centre, made, madeOn, entered.name(), known);
        if (answer != null) {
            offer.answer(answer);
        }
        seeding.made(offer, made.id().value(), entered).done();
        if (answer != null) {
            answer.taken().forEach(child -> seeding.made(new AcceptedChild(centre, made.id(), child), ids.get(), entered).done());
        }
    }
}
