package pl.ostoja.web.api.access;

import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import pl.ostoja.access.AccountDetails;
import pl.ostoja.access.AccountFilter;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.AccountRow;
import pl.ostoja.access.AccountService;
import pl.ostoja.access.AccountSort;
import pl.ostoja.access.CreateAccount;
import pl.ostoja.access.NewPassword;
import pl.ostoja.access.Right;
import pl.ostoja.access.Role;
import pl.ostoja.centre.CentreId;
import pl.ostoja.shared.Page;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.ListOrder;
import pl.ostoja.web.api.ListRequest;
import pl.ostoja.web.api.Operation;
import pl.ostoja.web.api.ShownOnce;

/** The accounts of a centre, or of all centres for who stands above them. */
@Path("/accounts")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AccountResource {
    @Inject
    AccountService accounts;

    /** Another name for the same account. */
    public record Renaming(@NotBlank @Size(max = 200) String name, long version) {}

    /** Why an account is switched off or on; kept in the trail. */
    public record Reason(@NotBlank @Size(max = 1000) String reason) {}

    @GET
    @Operation(value = "The accounts of the caller's centre; of all centres for who administers the installation", needs = Right.SEE_ACCOUNTS)
    public Page<AccountRow> list(
            @QueryParam("q") String text,
            @QueryParam("role") Role role,
            @QueryParam("disabled") Boolean disabled,
            @QueryParam("centre") CentreId centre,
            @BeanParam ListOrder order,
            @BeanParam ListRequest list) {
        return accounts.accounts(new AccountFilter(text, role, disabled, centre), order.by(AccountSort.NAME), order.isDescending(), list.page());
    }

    /** Its first one-time password is asked for by itself: the answer to this request is kept for its repetition, a password is not. */
    @POST
    @Operation(value = "Makes an account, which does nothing until it has a password, a role and an authorisation", needs = Right.MANAGE_ACCOUNTS)
    public Response create(CreateAccount command) {
        return Created.at("accounts", accounts.create(command).account());
    }

    @GET
    @Path("{account}")
    @Operation(value = "One account with roles, authorisations and sessions", needs = Right.SEE_ACCOUNTS)
    public AccountDetails read(@PathParam("account") AccountId account) {
        return accounts.details(account);
    }

    @PUT
    @Path("{account}")
    @Operation(value = "Renames an account", needs = Right.MANAGE_ACCOUNTS)
    public AccountDetails rename(@PathParam("account") AccountId account, Renaming sent) {
        return Conflict.shows(() -> accounts.rename(account, sent.name(), sent.version()), () -> accounts.details(account));
    }

    @POST
    @Path("{account}/one-time-password")
    @ShownOnce
    @Operation(value = "Makes a one-time password in place of the present one; all sessions of the account end", needs = Right.MANAGE_ACCOUNTS)
    public NewPassword resetPassword(@PathParam("account") AccountId account) {
        return accounts.resetPassword(account);
    }

    @POST
    @Path("{account}/switch-off")
    @Operation(value = "Switches an account off; its sessions end", needs = Right.MANAGE_ACCOUNTS)
    public AccountDetails disable(@PathParam("account") AccountId account, Reason sent) {
        accounts.disable(account, sent.reason());
        return accounts.details(account);
    }

    @POST
    @Path("{account}/switch-on")
    @Operation(value = "Switches an account on again", needs = Right.MANAGE_ACCOUNTS)
    public AccountDetails enable(@PathParam("account") AccountId account, Reason sent) {
        accounts.enable(account, sent.reason());
        return accounts.details(account);
    }

    @DELETE
    @Path("{account}/sessions")
    @Operation(value = "Ends all sessions of an account", needs = Right.MANAGE_ACCOUNTS)
    public void endSessions(@PathParam("account") AccountId account) {
        accounts.endSessions(account);
    }
}
