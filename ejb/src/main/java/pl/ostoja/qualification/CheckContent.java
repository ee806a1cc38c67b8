package pl.ostoja.qualification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import pl.ostoja.people.PersonId;

/**
 * That a condition was checked; the paper itself stays in the file.
 *
 * @param person of whom; null for what the family shows once
 * @param issuedOn the day that stands on the paper
 * @param met whether the condition is met
 */
@Embeddable
public record CheckContent(
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "kind") CheckKind kind,
        @Embedded PersonId person,
        @NotNull @Column(name = "issued_on") LocalDate issuedOn,
        @Column(name = "met") boolean met,
        @Size(max = 1000) @Column(name = "note") String note)
        implements Serializable {
    public static CheckContent of(CheckKind kind, PersonId person, LocalDate issuedOn) {
        return new CheckContent(kind, person, issuedOn, true, null);
    }

    CheckContent of(PersonId other) {
        return new CheckContent(kind, other, issuedOn, met, note);
    }

    boolean isOf(CheckKind asked, PersonId whom) {
        return kind == asked && Objects.equals(person, whom);
    }
}
