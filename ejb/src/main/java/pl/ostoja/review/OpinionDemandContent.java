package pl.ostoja.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What is written down of a demand for opinions.
 *
 * @param cameOn day on which the demand came; the days run from it
 * @param adoptionCentre that asks
 * @param sentOn day on which the opinions and papers went there, null as long as they have not
 */
@Embeddable
public record OpinionDemandContent(
        @NotNull @Column(name = "came_on") LocalDate cameOn,
        @NotBlank @Size(max = 200) @Column(name = "adoption_centre") String adoptionCentre,
        @Column(name = "sent_on") LocalDate sentOn,
        @Size(max = 2000) @Column(name = "note") String note)
        implements Serializable {

    OpinionDemandContent sent(LocalDate day) {
        return new OpinionDemandContent(cameOn, adoptionCentre, day, note);
    }
}
