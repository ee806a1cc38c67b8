package pl.ostoja.web.api.access;

import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.NoteOutsideWork;
import pl.ostoja.access.OutsideWorkRow;
import pl.ostoja.access.OutsideWorkService;
import pl.ostoja.access.Right;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Operation;

/** What the owner of an account does besides, as far as an act forbids it to a role. */
@Path("/accounts/{account}/outside-work")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OutsideWorkResource {
    @Inject
    OutsideWorkService works;

    /** @param lastDay a day before the first one takes the work away */
    public record WorkEnd(@NotNull LocalDate lastDay) {}

    @GET
    @Operation(value = "What the owner of the account does besides, the latest first", needs = Right.SEE_ACCOUNTS)
    public List<OutsideWorkRow> list(@PathParam("account") AccountId account) {
        return works.of(account);
    }

    @POST
    @Operation(value = "Notes what the owner of the account does besides", needs = Right.MANAGE_ACCOUNTS)
    public List<OutsideWorkRow> note(NoteOutsideWork command) {
        works.note(command);
        return works.of(command.account());
    }

    @POST
    @Path("{work}/end")
    @Operation(value = "It ends, or has ended", needs = Right.MANAGE_ACCOUNTS)
    public List<OutsideWorkRow> end(@PathParam("account") AccountId account, @PathParam("work") UUID work, WorkEnd sent) {
        works.end(account, work, sent.lastDay());
        return works.of(account);
    }
}
