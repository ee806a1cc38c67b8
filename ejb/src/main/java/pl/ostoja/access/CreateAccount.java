package pl.ostoja.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import pl.ostoja.centre.CentreId;

/**
 * A new account. It can do nothing until it has a role, a written authorisation and an undertaking.
 *
 * @param centre only an administrator of the whole installation chooses it; null for another such administrator
 */
public record CreateAccount(
        @NotBlank @Size(max = 100) String login,
        @NotBlank @Size(max = 200) String name,
        CentreId centre) {}
