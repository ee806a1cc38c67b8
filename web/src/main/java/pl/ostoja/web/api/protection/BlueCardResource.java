package pl.ostoja.web.api.protection;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import pl.ostoja.access.Right;
import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.protection.BlueCardDetails;
import pl.ostoja.protection.BlueCardId;
import pl.ostoja.protection.BlueCardService;
import pl.ostoja.protection.CardFilter;
import pl.ostoja.protection.CardRow;
import pl.ostoja.protection.CardState;
import pl.ostoja.protection.CorrectBlueCard;
import pl.ostoja.protection.EndBlueCard;
import pl.ostoja.protection.FamilyProtection;
import pl.ostoja.protection.OpenBlueCard;
import pl.ostoja.protection.ProtectionListService;
import pl.ostoja.protection.ProtectionSort;
import pl.ostoja.shared.Page;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.ListOrder;
import pl.ostoja.web.api.ListRequest;
import pl.ostoja.web.api.Operation;
import pl.ostoja.web.api.Removal;

/** Blue Cards, for those with the right; for others there are none. */
@Path("/")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class BlueCardResource {
    @Inject
    ProtectionListService lists;

    @Inject
    BlueCardService cards;

    @GET
    @Path("blue-cards")
    @Operation(value = "Blue Cards by how they stand today", needs = Right.SEE_PROTECTION)
    public Page<CardRow> list(@QueryParam("state") CardState state, @BeanParam ListOrder order, @BeanParam ListRequest list) {
        return lists.cards(new CardFilter(state), order.by(ProtectionSort.SINCE), order.isDescending(), list.page());
    }

    @GET
    @Path("assistance/{id}/protection")
    @Operation(value = "What is known of violence in a family", needs = Right.SEE_PROTECTION)
    public FamilyProtection ofFamily(@PathParam("id") AssistanceCaseId family) {
        return lists.of(family);
    }

    @POST
    @Path("assistance/{family}/blue-cards")
    @Operation(value = "Writes down that the procedure of the Blue Card has begun; its identifier is made by the client", needs = Right.RECORD_PROTECTION)
    public Response open(OpenBlueCard command) {
        return Created.at("blue-cards", cards.open(command));
    }

    @GET
    @Path("blue-cards/{id}")
    @Operation(value = "A Blue Card with all that was written down beside it", needs = Right.SEE_PROTECTION)
    public BlueCardDetails read(@PathParam("id") BlueCardId id) {
        return cards.details(id);
    }

    @PUT
    @Path("blue-cards/{id}")
    @Operation(value = "Corrects a Blue Card, also that it ended", needs = Right.RECORD_PROTECTION)
    public BlueCardDetails correct(CorrectBlueCard command) {
        return Conflict.shows(() -> cards.correct(command), () -> cards.details(command.id()));
    }

    @POST
    @Path("blue-cards/{id}/end")
    @Operation(value = "Writes down that the procedure has ended", needs = Right.RECORD_PROTECTION)
    public BlueCardDetails end(EndBlueCard command) {
        return Conflict.shows(() -> cards.end(command), () -> cards.details(command.id()));
    }

    @POST
    @Path("blue-cards/{id}/removal")
    @Operation(value = "Takes away a card that was opened by mistake", needs = Right.RECORD_PROTECTION)
    public void remove(@PathParam("id") BlueCardId id, Removal sent) {
        Conflict.guards(() -> cards.remove(id, sent.version(), sent.why()), () -> cards.details(id));
    }
}
