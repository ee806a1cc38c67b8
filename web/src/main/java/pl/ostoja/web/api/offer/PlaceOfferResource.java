package pl.ostoja.web.api.offer;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import pl.ostoja.access.Right;
import pl.ostoja.offer.AnswerOffer;
import pl.ostoja.offer.DisruptOffer;
import pl.ostoja.offer.MakeOffer;
import pl.ostoja.offer.OfferDetails;
import pl.ostoja.offer.OfferId;
import pl.ostoja.offer.OfferService;
import pl.ostoja.offer.ReservePlaces;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.Operation;
import pl.ostoja.web.api.Removal;

/** Whom a place is asked of, and what comes of it. */
@Path("/place-offers")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PlaceOfferResource {
    @Inject
    OfferService offers;

    @POST
    @Operation(value = "Asks a family or an institution, with the reason; its identifier is made by the client", needs = Right.PLACE_CHILDREN)
    public Response make(MakeOffer command) {
        return Created.at("place-offers", offers.make(command));
    }

    @GET
    @Path("{offer}")
    @Operation(value = "One offer with what was known when it was made", needs = Right.SEE_CHILDREN)
    public OfferDetails read(@PathParam("offer") OfferId offer) {
        return offers.details(offer);
    }

    @PUT
    @Path("{offer}/answer")
    @Operation(value = "Who was asked has answered", needs = Right.PLACE_CHILDREN)
    public OfferDetails answer(AnswerOffer command) {
        return Conflict.shows(() -> offers.answer(command), () -> offers.details(command.offer()));
    }

    @PUT
    @Path("{offer}/reservation")
    @Operation(value = "Keeps the places for all the children until a day, or for none", needs = Right.PLACE_CHILDREN)
    public OfferDetails reserve(ReservePlaces command) {
        return Conflict.shows(() -> offers.reserve(command), () -> offers.details(command.offer()));
    }

    @POST
    @Path("{offer}/reservation/withdrawal")
    @Operation(value = "The places that are kept are free again", needs = Right.PLACE_CHILDREN)
    public void giveUp(@PathParam("offer") OfferId offer, Removal sent) {
        Conflict.guards(() -> offers.giveUp(offer, sent.version(), sent.why()), () -> offers.details(offer));
    }

    @PUT
    @Path("{offer}/disruption")
    @Operation(value = "What began from the offer has broken down", needs = Right.PLACE_CHILDREN)
    public OfferDetails disrupt(DisruptOffer command) {
        return Conflict.shows(() -> offers.disrupt(command), () -> offers.details(command.offer()));
    }

    @POST
    @Path("{offer}/removal")
    @Operation(value = "Takes away an offer that was written down by mistake", needs = Right.PLACE_CHILDREN)
    public void remove(@PathParam("offer") OfferId offer, Removal sent) {
        Conflict.guards(() -> offers.remove(offer, sent.version(), sent.why()), () -> offers.details(offer));
    }
}
