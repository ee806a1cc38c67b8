package pl.ostoja.protection;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * The victim has moved to another municipality, which is the competent one from then on.
 *
 * @param municipality code TERYT
 * @param toldOn when the team there was told; null as long as it was not
 */
@Embeddable
public record MoveContent(
        @NotNull @Column(name = "moved_on") LocalDate movedOn, @NotBlank @Column(name = "teryt") String municipality, @Column(name = "told_on") LocalDate toldOn)
        implements CardPartContent {}
