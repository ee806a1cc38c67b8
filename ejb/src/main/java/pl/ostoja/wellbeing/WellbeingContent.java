package pl.ostoja.wellbeing;

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
 * What is written down of a fact; what does not belong to its kind is null.
 *
 * @param since from when it is so, or the day of the check-up or of the statement
 * @param until the last day on which it is so or holds; null while it lasts, and of a statement for good
 * @param nextOn when it is due again, only of check-ups and immunisation
 * @param name of the illness, the medicine, the school, the clinic, or of who issued the statement
 * @param detail dose and times of a medicine, class and level of a school
 * @param town where the school is, so that places can be looked for near it
 * @param number of the statement or certificate
 * @param degree only of a certificate of disability
 * @param causes symbols of the causes of disability, apart by commas, for example {@code 02-P, 12-C}
 */
@Embeddable
public record WellbeingContent(
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "kind") WellbeingKind kind,
        @NotNull @Column(name = "since") LocalDate since,
        @Column(name = "until") LocalDate until,
        @Column(name = "next_on") LocalDate nextOn,
        @NotBlank @Size(max = 200) @Column(name = "name") String name,
        @Size(max = 500) @Column(name = "detail") String detail,
        @Size(max = 100) @Column(name = "town") String town,
        @Size(max = 60) @Column(name = "number") String number,
        @Enumerated(EnumType.STRING) @Column(name = "degree") DisabilityDegree degree,
        @Size(max = 60) @Column(name = "causes") String causes,
        @Size(max = 2000) @Column(name = "note") String note)
        implements Serializable {

    /** As rules need it. */
    public WellbeingFacts facts() {
        return new WellbeingFacts(kind, since, until, nextOn, degree);
    }
}
