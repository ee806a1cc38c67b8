package pl.ostoja.web.api.access;

import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.OwnAccountService;
import pl.ostoja.access.PasswordService;
import pl.ostoja.access.Right;
import pl.ostoja.access.Role;
import pl.ostoja.access.TeamId;
import pl.ostoja.centre.CentreId;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Operation;
import pl.ostoja.web.text.Texts;

/** The account that calls: who it is, what it may do, its language and password. */
@Path("/me")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OwnAccountResource {
    @Inject
    CurrentCaller caller;

    @Inject
    OwnAccountService account;

    @Inject
    PasswordService passwords;

    @Inject
    Texts texts;

    /**
     * Who calls.
     *
     * @param centre null for who stands above the centres
     * @param roles those of today, as the teams
     * @param rights what may be done with what was shown: a token lacks those that ask for a person at the screen
     * @param language in which answers are written
     */
    public record Me(
            AccountId account, String name, CentreId centre, String centreName, Set<Role> roles, Set<TeamId> teams, Set<Right> rights, String language) {}

    /** @param language {@code pl} or {@code en} */
    public record ChosenLanguage(@NotBlank String language) {}

    /** A password in place of the present one. */
    public record ChosenPassword(@NotBlank String present, @NotBlank String chosen) {
        /** Neither of the two. */
        @Override
        public String toString() {
            return "ChosenPassword";
        }
    }

    @GET
    @Operation(value = "Who calls, with roles and rights", needs = Right.SIGNED_IN)
    public Me read() {
        var me = caller.get();
        return new Me(
                me.account(), me.name(), me.centre(), account.centreName().orElse(null), me.roles(), account.teams(), me.rights(), texts.getLanguage().code());
    }

    @PUT
    @Path("language")
    @Operation(value = "Chooses the language in which the account is spoken to", needs = {Right.SIGNED_IN, Right.CHOOSE_PASSWORD})
    public void speak(ChosenLanguage sent) {
        account.speak(sent.language());
    }

    @PUT
    @Path("password")
    @Operation(value = "Chooses a new password; all other sessions end. Not for tokens", needs = Right.CHOOSE_PASSWORD)
    public void choosePassword(ChosenPassword sent) {
        passwords.choose(sent.present(), sent.chosen());
    }
}
