package pl.ostoja.fostering;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import pl.ostoja.people.PersonId;

/**
 * What is written down of a complaint when it comes.
 *
 * @param outOfHours whether it came at night or on a day off, to whoever was on call
 * @param carer of whom it is said, null if of the family as such
 * @param child whom it concerns, null if none was named
 */
@Embeddable
public record ComplaintContent(
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "kind") ComplaintKind kind,
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "subject") ComplaintSubject subject,
        @NotNull @Column(name = "received_on") LocalDate receivedOn,
        @Column(name = "out_of_hours") boolean outOfHours,
        @NotBlank @Size(max = 4000) @Column(name = "about") String about,
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "carer_id")) PersonId carer,
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "child_id")) PersonId child)
        implements Serializable {
    ComplaintContent aboutCarer(PersonId other) {
        return new ComplaintContent(kind, subject, receivedOn, outOfHours, about, other, child);
    }

    ComplaintContent aboutChild(PersonId other) {
        return new ComplaintContent(kind, subject, receivedOn, outOfHours, about, carer, other);
    }
}
