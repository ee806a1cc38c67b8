package pl.ostoja.web.api.access;

import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import pl.ostoja.access.AccountDetails;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.AccountService;
import pl.ostoja.access.IssueAuthorisation;
import pl.ostoja.access.Right;
import pl.ostoja.access.RightsService;
import pl.ostoja.access.Role;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Operation;

/** What one account may do: its roles, and the papers without which it does not work. Each change answers with the whole account. */
@Path("/accounts/{account}")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AccountRightsResource {
    @Inject
    RightsService rights;

    @Inject
    AccountService accounts;

    @PathParam("account")
    AccountId account;

    /**
     * A role with its time.
     *
     * @param until the last day; null while it is not known
     */
    public record GivenRole(@NotNull Role role, @NotNull LocalDate since, LocalDate until) {}

    /** @param lastDay on which the role holds; null to end it at once, so that it does not hold today any more */
    public record RoleEnd(LocalDate lastDay) {}

    /** The undertaking of secrecy was signed. */
    public record Undertaking(@NotNull LocalDate signedOn) {}

    @POST
    @Path("roles")
    @Operation(value = "Gives an account a role", needs = Right.MANAGE_ACCOUNTS)
    public AccountDetails giveRole(GivenRole sent) {
        rights.giveRole(account, sent.role(), sent.since(), sent.until());
        return accounts.details(account);
    }

    @POST
    @Path("roles/{held}/end")
    @Operation(value = "Takes a role away, at once or after its last day", needs = Right.MANAGE_ACCOUNTS)
    public AccountDetails endRole(@PathParam("held") UUID held, RoleEnd sent) {
        if (sent.lastDay() == null) {
            rights.endRoleAtOnce(account, held);
        } else {
            rights.endRole(account, held, sent.lastDay());
        }
        return accounts.details(account);
    }

    @POST
    @Path("authorisations")
    @Operation(value = "Writes down a written authorisation to process personal data", needs = Right.MANAGE_ACCOUNTS)
    public AccountDetails issue(IssueAuthorisation command) {
        rights.issue(command);
        return accounts.details(account);
    }

    @PUT
    @Path("authorisations/{authorisation}/undertaking")
    @Operation(value = "Says when the undertaking of secrecy was signed", needs = Right.MANAGE_ACCOUNTS)
    public AccountDetails noteUndertaking(@PathParam("authorisation") UUID authorisation, Undertaking sent) {
        rights.noteUndertaking(account, authorisation, sent.signedOn());
        return accounts.details(account);
    }

    @POST
    @Path("authorisations/{authorisation}/revocation")
    @Operation(value = "Takes an authorisation back as of today", needs = Right.MANAGE_ACCOUNTS)
    public AccountDetails revoke(@PathParam("authorisation") UUID authorisation) {
        rights.revoke(account, authorisation);
        return accounts.details(account);
    }
}
