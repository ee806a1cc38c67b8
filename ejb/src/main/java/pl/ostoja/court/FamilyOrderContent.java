package pl.ostoja.court;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import pl.ostoja.people.Phone;

/**
 * What is written down of an order of a court about a family that works with an assistant (KRO art. 109 § 2(1), § 4).
 *
 * @param reference of the case at the court (<i>sygnatura akt</i>)
 * @param officer name of the probation officer (<i>kurator sądowy</i>); null if there is none
 */
@Embeddable
public record FamilyOrderContent(
        @NotNull @Column(name = "ordered_on") LocalDate orderedOn,
        @NotNull @Column(name = "received_on") LocalDate receivedOn,
        @NotBlank @Size(max = 200) @Column(name = "court") String court,
        @NotBlank @Size(max = 60) @Column(name = "reference") String reference,
        @Size(max = 200) @Column(name = "officer") String officer,
        @Size(max = 30) @Column(name = "officer_phone") String officerPhone,
        @Size(max = 4000) @Column(name = "note") String note)
        implements Serializable {
    /** As it is kept: telephone numbers in one form. */
    FamilyOrderContent kept() {
        return new FamilyOrderContent(orderedOn, receivedOn, court, reference, officer, Phone.international(officerPhone), note);
    }
}
