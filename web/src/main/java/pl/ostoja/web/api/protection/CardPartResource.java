package pl.ostoja.web.api.protection;

import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import pl.ostoja.access.Right;
import pl.ostoja.protection.BlueCardDetails;
import pl.ostoja.protection.BlueCardId;
import pl.ostoja.protection.BlueCardService;
import pl.ostoja.protection.CardPartId;
import pl.ostoja.protection.CardPartKind;
import pl.ostoja.protection.CardPartService;
import pl.ostoja.protection.CardPersonContent;
import pl.ostoja.protection.CorrectCardPart;
import pl.ostoja.protection.GroupMemberContent;
import pl.ostoja.protection.MoveContent;
import pl.ostoja.protection.ProgrammeContent;
import pl.ostoja.protection.RecordCardPart;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.Operation;
import pl.ostoja.web.api.Removal;

/** Who is in a procedure of the Blue Card, its group, programmes and moves; all are read with the card. */
@Path("/")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CardPartResource {
    @Inject
    CardPartService parts;

    @Inject
    BlueCardService cards;

    @POST
    @Path("blue-cards/{card}/card-persons")
    @Operation(value = "Writes down somebody in the procedure; its identifier is made by the client", needs = Right.RECORD_PROTECTION)
    public BlueCardDetails recordPerson(NewPerson sent) {
        parts.record(new RecordCardPart(sent.id(), sent.card(), sent.content()));
        return cards.details(sent.card());
    }

    @PUT
    @Path("blue-cards/{card}/card-persons/{id}")
    @Operation(value = "Corrects somebody in the procedure", needs = Right.RECORD_PROTECTION)
    public BlueCardDetails correctPerson(CorrectedPerson sent) {
        return Conflict.shows(() -> parts.correct(new CorrectCardPart(sent.id(), sent.version(), sent.reason(), sent.content())), () -> cards.details(sent.card()));
    }

    @POST
    @Path("blue-cards/{card}/card-persons/{id}/removal")
    @Operation(value = "Takes away somebody in the procedure, written down by mistake", needs = Right.RECORD_PROTECTION)
    public void removePerson(@PathParam("card") BlueCardId card, @PathParam("id") CardPartId id, Removal sent) {
        Conflict.guards(() -> parts.remove(CardPartKind.PERSON, id, sent.version(), sent.why()), () -> cards.details(card));
    }

    /** @param id made by the client */
    public record NewPerson(@NotNull CardPartId id, @NotNull BlueCardId card, @NotNull CardPersonContent content) {}

    /** @param version the one the correction started from */
    public record CorrectedPerson(@NotNull CardPartId id, @NotNull BlueCardId card, long version, @NotBlank String reason, @NotNull CardPersonContent content) {}

    @POST
    @Path("blue-cards/{card}/card-members")
    @Operation(value = "Writes down a member of the group; its identifier is made by the client", needs = Right.RECORD_PROTECTION)
    public BlueCardDetails recordMember(NewMember sent) {
        parts.record(new RecordCardPart(sent.id(), sent.card(), sent.content()));
        return cards.details(sent.card());
    }

    @PUT
    @Path("blue-cards/{card}/card-members/{id}")
    @Operation(value = "Corrects a member of the group", needs = Right.RECORD_PROTECTION)
    public BlueCardDetails correctMember(CorrectedMember sent) {
        return Conflict.shows(() -> parts.correct(new CorrectCardPart(sent.id(), sent.version(), sent.reason(), sent.content())), () -> cards.details(sent.card()));
    }

    @POST
    @Path("blue-cards/{card}/card-members/{id}/removal")
    @Operation(value = "Takes away a member of the group, written down by mistake", needs = Right.RECORD_PROTECTION)
    public void removeMember(@PathParam("card") BlueCardId card, @PathParam("id") CardPartId id, Removal sent) {
        Conflict.guards(() -> parts.remove(CardPartKind.MEMBER, id, sent.version(), sent.why()), () -> cards.details(card));
    }

    /** @param id made by the client */
    public record NewMember(@NotNull CardPartId id, @NotNull BlueCardId card, @NotNull GroupMemberContent content) {}

    /** @param version the one the correction started from */
    public record CorrectedMember(@NotNull CardPartId id, @NotNull BlueCardId card, long version, @NotBlank String reason, @NotNull GroupMemberContent content) {}

    @POST
    @Path("blue-cards/{card}/card-programmes")
    @Operation(value = "Writes down a programme to which a suspected person was directed; its identifier is made by the client", needs = Right.RECORD_PROTECTION)
    public BlueCardDetails recordProgramme(NewProgramme sent) {
        parts.record(new RecordCardPart(sent.id(), sent.card(), sent.content()));
        return cards.details(sent.card());
    }

    @PUT
    @Path("blue-cards/{card}/card-programmes/{id}")
    @Operation(value = "Corrects a programme to which a suspected person was directed", needs = Right.RECORD_PROTECTION)
    public BlueCardDetails correctProgramme(CorrectedProgramme sent) {
        return Conflict.shows(() -> parts.correct(new CorrectCardPart(sent.id(), sent.version(), sent.reason(), sent.content())), () -> cards.details(sent.card()));
    }

    @POST
    @Path("blue-cards/{card}/card-programmes/{id}/removal")
    @Operation(value = "Takes away a programme to which a suspected person was directed, written down by mistake", needs = Right.RECORD_PROTECTION)
    public void removeProgramme(@PathParam("card") BlueCardId card, @PathParam("id") CardPartId id, Removal sent) {
        Conflict.guards(() -> parts.remove(CardPartKind.PROGRAMME, id, sent.version(), sent.why()), () -> cards.details(card));
    }

    /** @param id made by the client */
    public record NewProgramme(@NotNull CardPartId id, @NotNull BlueCardId card, @NotNull ProgrammeContent content) {}

    /** @param version the one the correction started from */
    public record CorrectedProgramme(@NotNull CardPartId id, @NotNull BlueCardId card, long version, @NotBlank String reason, @NotNull ProgrammeContent content) {}

    @POST
    @Path("blue-cards/{card}/card-moves")
    @Operation(value = "Writes down a move of the victim; its identifier is made by the client", needs = Right.RECORD_PROTECTION)
    public BlueCardDetails recordMove(NewMove sent) {
        parts.record(new RecordCardPart(sent.id(), sent.card(), sent.content()));
        return cards.details(sent.card());
    }

    @PUT
    @Path("blue-cards/{card}/card-moves/{id}")
    @Operation(value = "Corrects a move of the victim", needs = Right.RECORD_PROTECTION)
    public BlueCardDetails correctMove(CorrectedMove sent) {
        return Conflict.shows(() -> parts.correct(new CorrectCardPart(sent.id(), sent.version(), sent.reason(), sent.content())), () -> cards.details(sent.card()));
    }

    @POST
    @Path("blue-cards/{card}/card-moves/{id}/removal")
    @Operation(value = "Takes away a move of the victim, written down by mistake", needs = Right.RECORD_PROTECTION)
    public void removeMove(@PathParam("card") BlueCardId card, @PathParam("id") CardPartId id, Removal sent) {
        Conflict.guards(() -> parts.remove(CardPartKind.MOVE, id, sent.version(), sent.why()), () -> cards.details(card));
    }

    /** @param id made by the client */
    public record NewMove(@NotNull CardPartId id, @NotNull BlueCardId card, @NotNull MoveContent content) {}

    /** @param version the one the correction started from */
    public record CorrectedMove(@NotNull CardPartId id, @NotNull BlueCardId card, long version, @NotBlank String reason, @NotNull MoveContent content) {}
}
