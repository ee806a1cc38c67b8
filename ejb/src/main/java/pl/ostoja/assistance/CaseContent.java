package pl.ostoja.assistance;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import pl.ostoja.people.Address;

/**
 * What is known of a family beside who belongs to it.
 *
 * @param label how people speak of the family
 * @param address where the assistant works with it (UWR art. 14)
 * @param warning what has to be read before somebody goes there for the first time; null if nothing
 */
@Embeddable
public record CaseContent(
        @NotBlank @Size(max = 100) @Column(name = "label") String label,
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "kind") CaseKind kind,
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "difficulty") Difficulty difficulty,
        @NotNull @Valid @Embedded Address address,
        @Size(max = 30) @Column(name = "phone") String phone,
        @Size(max = 2000) @Column(name = "warning") String warning)
        implements Serializable {}
