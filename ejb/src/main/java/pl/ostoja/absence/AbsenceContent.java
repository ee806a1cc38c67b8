package pl.ostoja.absence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import pl.ostoja.people.PersonId;

/**
 * What is written down of an absence; its first and its last day belong to it. Null is what does not belong to the kind.
 *
 * @param until the last day, null while it lasts; the only one that may lie ahead is that of a home leave
 * @param noticedAt when somebody noticed that the child has run away; the notices are owed in hours from then. Null if only the day is known
 * @param facility of the list, for a stay in one
 * @param carersPay whether the carers go on bearing the costs of the child in a facility of the list
 * @param person with whom the child is on home leave
 * @param basis on what a home leave rests
 * @param reference of the order of the court on the home leave
 * @param place which hospital, which facility, where in general
 * @param despiteWhy why the child was let go home though that was forbidden; null unless it was (ABS-8)
 */
@Embeddable
public record AbsenceContent(
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "kind") AbsenceKind kind,
        @NotNull @Column(name = "since") LocalDate since,
        @Column(name = "until") LocalDate until,
        @Column(name = "noticed_at") Instant noticedAt,
        @Enumerated(EnumType.STRING) @Column(name = "facility") ListedFacility facility,
        @Column(name = "carers_pay") Boolean carersPay,
        @Embedded PersonId person,
        @Enumerated(EnumType.STRING) @Column(name = "basis") LeaveBasis basis,
        @Size(max = 60) @Column(name = "order_reference") String reference,
        @Size(max = 200) @Column(name = "place") String place,
        @Size(max = 2000) @Column(name = "note") String note,
        @Size(max = 1000) @Column(name = "despite_why") String despiteWhy)
        implements Serializable {

    AbsenceContent until(LocalDate lastDay) {
        return new AbsenceContent(kind, since, lastDay, noticedAt, facility, carersPay, person, basis, reference, place, note, despiteWhy);
    }

    AbsenceContent with(PersonId other) {
        return new AbsenceContent(kind, since, until, noticedAt, facility, carersPay, other, basis, reference, place, note, despiteWhy);
    }

    AbsenceContent withoutReason() {
        return new AbsenceContent(kind, since, until, noticedAt, facility, carersPay, person, basis, reference, place, note, null);
    }

    boolean is(AbsenceKind asked) {
        return kind == asked;
    }
}
