package pl.ostoja.protection;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What is written down of a procedure of the Blue Card.
 *
 * @param number as the municipality counts them, null if not known
 * @param filledOn when form A was filled in
 * @param filledByName who filled it in
 * @param municipality the competent one, where the victim lives (UPPD 9d, 9e); code TERYT
 * @param groupSince when the group was set up that helps to diagnose (<i>grupa diagnostyczno-pomocowa</i>); null as long as there is none
 * @param assistantsPart what the family assistant does in it (UWR 15(1)(19))
 * @param endedOn null while it runs
 * @param end why it ended; null while it runs
 */
@Embeddable
public record CardContent(
        @Size(max = 60) @Column(name = "card_number") String number,
        @NotNull @Column(name = "filled_on") LocalDate filledOn,
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "filled_by") FormAuthor filledBy,
        @NotBlank @Size(max = 200) @Column(name = "filled_by_name") String filledByName,
        @NotBlank @Column(name = "competent_teryt") String municipality,
        @Column(name = "group_since") LocalDate groupSince,
        @Size(max = 2000) @Column(name = "assistants_part") String assistantsPart,
        @Size(max = 4000) @Column(name = "note") String note,
        @Column(name = "ended_on") LocalDate endedOn,
        @Enumerated(EnumType.STRING) @Column(name = "end_reason") CardEndReason end)
        implements Serializable {

    CardContent ended(LocalDate on, CardEndReason why) {
        return new CardContent(number, filledOn, filledBy, filledByName, municipality, groupSince, assistantsPart, note, on, why);
    }
}
