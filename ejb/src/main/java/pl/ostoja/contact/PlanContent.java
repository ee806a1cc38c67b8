package pl.ostoja.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import pl.ostoja.people.PersonId;
import pl.ostoja.shared.Period;

/**
 * What is written down of contacts to come.
 *
 * @param times how many within the unit
 * @param presentBy who is to be there besides, null if nobody
 * @param manner where, at what hours, who brings the child
 */
@Embeddable
public record PlanContent(
        @NotNull @Embedded PersonId person,
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "kind") ContactKind kind,
        @Min(1) @Max(31) @Column(name = "times") int times,
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "unit") PlanUnit unit,
        @NotNull @Embedded Period period,
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "basis") PlanBasis basis,
        @Size(max = 200) @Column(name = "present_by") String presentBy,
        @Size(max = 2000) @Column(name = "manner") String manner)
        implements Serializable {

    PlanContent with(PersonId other) {
        return new PlanContent(other, kind, times, unit, period, basis, presentBy, manner);
    }

    boolean isSupervised() {
        return presentBy != null && !presentBy.isBlank();
    }

    boolean isAboutTheSame(PlanContent other) {
        return kind == other.kind && person.equals(other.person);
    }
}
