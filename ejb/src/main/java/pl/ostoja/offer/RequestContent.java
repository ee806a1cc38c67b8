package pl.ostoja.offer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import pl.ostoja.placement.LegalBasis;

/**
 * What place is looked for.
 *
 * @param neededOn the day by which it is needed
 * @param basis on which the children are to come
 * @param town where it would be best: near the school, the parents; null if that does not matter
 * @param needs what the children need and who takes them has to know
 */
@Embeddable
public record RequestContent(
        @NotNull @Column(name = "needed_on") LocalDate neededOn,
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "legal_basis") LegalBasis basis,
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "urgency") Urgency urgency,
        @Size(max = 100) @Column(name = "town") String town,
        @Size(max = 2000) @Column(name = "needs") String needs)
        implements Serializable {
    public RequestContent {
        town = town == null || town.isBlank() ? null : town.strip();
        needs = needs == null || needs.isBlank() ? null : needs.strip();
    }

    /** The day on which the children can come at the earliest. */
    public LocalDate from(LocalDate today) {
        return neededOn.isBefore(today) ? today : neededOn;
    }
}
