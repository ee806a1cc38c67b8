package pl.ostoja.note;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import pl.ostoja.centre.Nip;

/**
 * Who sends a note or gets it, as it stands on the paper.
 *
 * @param account null if nothing is ever paid there
 */
@Embeddable
public record Party(
        @NotBlank @Size(max = 200) @Column(name = "name") String name,
        @NotBlank @Size(max = 200) @Column(name = "street") String street,
        @NotBlank @Pattern(regexp = "\\d{2}-\\d{3}") @Column(name = "postal_code") String postalCode,
        @NotBlank @Size(max = 100) @Column(name = "town") String town,
        @NotNull @Embedded Nip nip,
        @Embedded BankAccount account)
        implements Serializable {}
