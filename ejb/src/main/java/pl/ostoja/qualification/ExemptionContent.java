package pl.ostoja.qualification;

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
import java.util.Objects;
import pl.ostoja.people.PersonId;

/**
 * That a condition is not asked for, for a time and a reason.
 *
 * @param person of whom; null for what the family shows once
 * @param until last day of it: no exemption is for ever
 */
@Embeddable
public record ExemptionContent(
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "kind") CheckKind kind,
        @Embedded PersonId person,
        @NotNull @Column(name = "since") LocalDate since,
        @NotNull @Column(name = "until") LocalDate until,
        @NotBlank @Size(max = 1000) @Column(name = "reason") String reason)
        implements Serializable {
    ExemptionContent of(PersonId other) {
        return new ExemptionContent(kind, other, since, until, reason);
    }

    boolean covers(CheckKind asked, PersonId whom, LocalDate day) {
        return kind == asked && Objects.equals(person, whom) && !day.isBefore(since) && !day.isAfter(until);
    }
}
