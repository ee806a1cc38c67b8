package pl.ostoja.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What is written down of a review.
 *
 * @param heldOn day of the meeting
 * @param present who took part, by function (art. 130, 137); beside a meeting that was called here only whoever came besides, and then maybe null
 * @param notHeardReason why the child was not heard; needed unless it was (REV-8)
 * @param childOpinion in the child's own words where possible
 * @param points what was found on each point of art. 129 or 136
 * @param adoptionOpinion for the adoption centre, null unless the child is free for adoption (REV-21)
 * @param conclusions what follows from it, in short
 * @param dissent who did not agree and why, null if everybody did
 * @param conflict of interest of somebody who took part, null if there was none (REV-27)
 * @param lateReason why it was held after its term, if it was
 */
@Embeddable
public record ReviewContent(
        @NotNull @Column(name = "held_on") LocalDate heldOn,
        @Size(max = 2000) @Column(name = "present") String present,
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "child_heard") ChildHeard childHeard,
        @Size(max = 1000) @Column(name = "not_heard_reason") String notHeardReason,
        @Size(max = 8000) @Column(name = "child_opinion") String childOpinion,
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "outcome") ReviewOutcome outcome,
        @NotNull @Valid ReviewPoints points,
        @Valid AdoptionOpinion adoptionOpinion,
        @NotBlank @Size(max = 20000) @Column(name = "conclusions") String conclusions,
        @Size(max = 4000) @Column(name = "dissent") String dissent,
        @Valid ConflictOfInterest conflict,
        @Size(max = 1000) @Column(name = "late_reason") String lateReason)
        implements Serializable {}
