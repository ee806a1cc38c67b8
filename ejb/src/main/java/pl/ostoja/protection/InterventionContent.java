package pl.ostoja.protection;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;
import pl.ostoja.people.PersonId;
import pl.ostoja.placement.Channel;

/**
 * What is written down of the removal of a child (UPPD 12a). Null is what has not happened.
 *
 * @param startedAt when the child was taken; its clock begins
 * @param assessedAt when the questionnaire on the danger to the child was filled in, before (12a(4a))
 * @param policeOfficer with whom the social worker decided
 * @param medic with whom too
 * @param psychologist who took part, if one could
 * @param childHelped whether a psychologist helped the child (12a(4b))
 * @param closeTie who the close person is to the child, null elsewhere
 * @param closeAssured whether the close person lives apart from the family and will keep the child safe and well (12a(1))
 * @param place with whom or where the child is, in words
 * @param courtToldAt when the guardianship court was told
 * @param heardAt when the court heard the social worker
 * @param instructedAt when the parents got the written instruction on complaints and free legal aid (12c)
 */
@Embeddable
public record InterventionContent(
        @NotNull @Embedded PersonId child,
        @NotNull @Column(name = "started_at") Instant startedAt,
        @NotBlank @Size(max = 200) @Column(name = "worker") String worker,
        @NotNull @Column(name = "assessed_at") Instant assessedAt,
        @NotBlank @Size(max = 200) @Column(name = "police_officer") String policeOfficer,
        @NotBlank @Size(max = 200) @Column(name = "medic") String medic,
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "medic_kind") MedicKind medicKind,
        @Size(max = 200) @Column(name = "psychologist") String psychologist,
        @Column(name = "child_helped") boolean childHelped,
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "placed_with") PlacedWith placedWith,
        @Enumerated(EnumType.STRING) @Column(name = "close_tie") CloseTie closeTie,
        @Column(name = "close_assured") boolean closeAssured,
        @NotBlank @Size(max = 300) @Column(name = "place") String place,
        @Column(name = "court_told_at") Instant courtToldAt,
        @Enumerated(EnumType.STRING) @Column(name = "court_channel") Channel channel,
        @Column(name = "heard_at") Instant heardAt,
        @Column(name = "ruled_at") Instant ruledAt,
        @Enumerated(EnumType.STRING) @Column(name = "outcome") InterventionOutcome outcome,
        @Column(name = "instructed_at") Instant instructedAt,
        @Size(max = 4000) @Column(name = "note") String note)
        implements Serializable {

    InterventionContent of(PersonId other) {
        return new InterventionContent(
                other, startedAt, worker, assessedAt, policeOfficer, medic, medicKind, psychologist, childHelped, placedWith, closeTie, closeAssured, place, courtToldAt, channel, heardAt, ruledAt,
                outcome, instructedAt, note);
    }

    InterventionContent courtTold(Instant at, Channel how) {
        return new InterventionContent(
                child, startedAt, worker, assessedAt, policeOfficer, medic, medicKind, psychologist, childHelped, placedWith, closeTie, closeAssured, place, at, how, heardAt, ruledAt, outcome,
                instructedAt, note);
    }
}
