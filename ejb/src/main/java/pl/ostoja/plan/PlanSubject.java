package pl.ostoja.plan;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;
import java.util.UUID;
import pl.ostoja.access.RecordKind;
import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.placement.ChildId;

/**
 * For whom a plan is made: one child in care, or one family that an assistant works with.
 *
 * @param child null in the plan of a family
 * @param assistance null in the plan of a child
 */
@Embeddable
public record PlanSubject(@Embedded ChildId child, @Embedded AssistanceCaseId assistance) implements Serializable {
    public static PlanSubject of(ChildId child) {
        return new PlanSubject(child, null);
    }

    public static PlanSubject of(AssistanceCaseId family) {
        return new PlanSubject(null, family);
    }

    RecordKind kind() {
        return child == null ? RecordKind.ASSISTANCE : RecordKind.CHILD;
    }

    UUID record() {
        return child == null ? assistance.value() : child.value();
    }
}
