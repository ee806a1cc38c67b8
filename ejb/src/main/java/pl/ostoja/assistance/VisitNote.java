package pl.ostoja.assistance;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What is written down of a contact with a family.
 *
 * @param heldAt when it began
 * @param minutes how long it lasted, the way not counted; null of one that was cancelled
 * @param present who was there beside the assistant
 * @param reason why it was cancelled or nobody was met; null of one that took place
 */
@Embeddable
public record VisitNote(
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "kind") VisitKind kind,
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "outcome") VisitOutcome outcome,
        @NotNull @Column(name = "held_on") LocalDate heldOn,
        @Pattern(regexp = VisitPlan.CLOCK) @Column(name = "held_at") String heldAt,
        @Column(name = "minutes") Integer minutes,
        @Size(max = 200) @Column(name = "place") String place,
        @Size(max = 1000) @Column(name = "present") String present,
        @Enumerated(EnumType.STRING) @Column(name = "child_seen") ChildSeen childSeen,
        @Size(max = 4000) @Column(name = "topics") String topics,
        @Size(max = 4000) @Column(name = "agreed") String agreed,
        @Size(max = 1000) @Column(name = "reason") String reason)
        implements Serializable {

    VisitNote lasting(Integer counted) {
        return new VisitNote(kind, outcome, heldOn, heldAt, counted, place, present, childSeen, topics, agreed, reason);
    }

    /** Whether somebody went to the family, whether it was there or not. */
    boolean wasOnTheWay() {
        return outcome != VisitOutcome.CANCELLED && kind.isVisit();
    }

    /** As somebody sees it who may not read what was talked about. */
    VisitNote withoutWords() {
        return new VisitNote(kind, outcome, heldOn, heldAt, minutes, place, null, childSeen, null, null, null);
    }

    /** Whether the family was visited (AVI-3). */
    public boolean isVisit() {
        return outcome == VisitOutcome.DONE && kind.isVisit();
    }
}
