package pl.ostoja.offer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import pl.ostoja.audit.Entered;
import pl.ostoja.audit.Seeded;
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

    /** What began from an offer broke down. */
    public record Broken(LocalDate on, DisruptedBy by, String reason, Entered entered) {}

    /**
     * @param ids of what has no name of its own
     * @return what names each of the children in the request
     */
    public List<UUID> request(RequestId id, List<ChildId> children, LocalDate madeOn, RequestContent content, Entered entered, Supplier<UUID> ids) {
        seeding.made(new PlaceRequest(id, centre, madeOn, content), id.value(), entered).done();
        return children.stream().map(child -> row(new RequestedChild(centre, id, child), ids.get(), entered)).toList();
    }

    private UUID row(RequestedChild child, UUID id, Entered entered) {
        seeding.made(child, id, entered).done();
        return id;
    }

    /**
     * @param answer null while nobody has answered
     * @param broken null of what has not broken down
     * @param ids of what has no name of its own
     */
    public void offer(MakeOffer asked, LocalDate madeOn, Explanation known, AnswerOffer answer, Broken broken, Entered entered, Supplier<UUID> ids) {
        PlaceOffer offer = new PlaceOffer(centre, asked, madeOn, entered.name(), known);
        if (answer != null) {
            offer.answer(answer);
        }
        Seeded made = seeding.made(offer, asked.id().value(), entered);
        if (broken != null) {
            offer.disrupt(broken.on(), broken.by(), broken.reason());
            made.changed(broken.entered());
        }
        made.done();
        if (answer != null) {
            answer.taken().forEach(child -> seeding.made(new AcceptedChild(centre, asked.id(), child), ids.get(), entered).done());
        }
    }
}
