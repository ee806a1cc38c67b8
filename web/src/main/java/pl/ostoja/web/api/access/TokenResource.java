package pl.ostoja.web.api.access;

import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import pl.ostoja.access.Right;
import pl.ostoja.access.TokenRow;
import pl.ostoja.access.TokenService;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Operation;
import pl.ostoja.web.api.ShownOnce;

/**
 * The own tokens for this interface. For a person at the screen: a token that could make tokens would outlive its own revocation, and one that could
 * revoke them would cut its owner off.
 */
@Path("/tokens")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TokenResource {
    @Inject
    TokenService tokens;

    /**
     * A token to be made.
     *
     * @param expiresOn the first day on which it does not work any more; a year from today at most
     * @param password of the account, once more
     */
    public record TokenRequest(@NotBlank @Size(max = 100) String name, @NotNull LocalDate expiresOn, @NotBlank String password) {
        /** Never the password. */
        @Override
        public String toString() {
            return "TokenRequest " + name;
        }
    }

    /** The token itself, told this once. */
    public record NewToken(String token) {
        /** Never the token. */
        @Override
        public String toString() {
            return "NewToken";
        }
    }

    @GET
    @Operation(value = "The own tokens, without their secrets. Not for tokens", needs = Right.OWN_ACCOUNT)
    public List<TokenRow> list() {
        return tokens.own();
    }

    @POST
    @ShownOnce
    @Operation(value = "Makes a token. Not for tokens", needs = Right.OWN_ACCOUNT)
    public NewToken create(TokenRequest sent) {
        return new NewToken(tokens.create(sent.name(), sent.expiresOn(), sent.password()));
    }

    @DELETE
    @Path("{token}")
    @Operation(value = "Revokes a token. Not for tokens", needs = Right.OWN_ACCOUNT)
    public void revoke(@PathParam("token") UUID token) {
        tokens.revoke(token);
    }
}
