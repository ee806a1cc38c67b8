package pl.ostoja.centre;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * The names and contacts of a centre.
 *
 * @param nip null if not known
 */
public record DescribeCentre(
        @NotBlank @Size(max = 200) String name, @NotBlank @Size(max = 40) String shortName, @NotNull @Valid Contact contact, Nip nip)
        implements Serializable {}
