package pl.ostoja.assistance;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import pl.ostoja.shared.Period;

/**
 * What is written down of an absence.
 *
 * @param until last day; null only of a suspension
 */
@Embeddable
public record AssistantAbsenceContent(
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "kind") AssistantAbsenceKind kind,
        @NotNull @Column(name = "since") LocalDate since,
        @Column(name = "until") LocalDate until,
        @Size(max = 1000) @Column(name = "note") String note)
        implements Serializable {
    Period period() {
        return new Period(since, until);
    }

    AssistantAbsenceContent endedOn(LocalDate lastDay) {
        return new AssistantAbsenceContent(kind, since, lastDay, note);
    }
}
