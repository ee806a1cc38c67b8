package pl.ostoja.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A written authorisation to process personal data, as it was signed on paper.
 *
 * @param undertakingSignedOn null if the undertaking of secrecy is not signed yet
 */
public record IssueAuthorisation(
        @NotNull AccountId account,
        @NotBlank @Size(max = 100) String number,
        @NotBlank @Size(max = 1000) String scope,
        @NotNull LocalDate issuedOn,
        LocalDate undertakingSignedOn) {}
