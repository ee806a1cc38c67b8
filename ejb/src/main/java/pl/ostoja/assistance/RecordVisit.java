package pl.ostoja.assistance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * Write down what came of a contact, planned or not.
 *
 * @param id of the one that was planned, or made by the client, so that sending it twice writes it once
 * @param next when to meet next; null if that was not agreed
 * @param followUps what is to be done because of it
 */
public record RecordVisit(
        @NotNull VisitId id, @NotNull AssistanceCaseId assistance, @NotNull @Valid VisitNote note, @Valid PlanVisit next, List<@NotNull @Valid FollowUp> followUps) {
    public RecordVisit {
        followUps = followUps == null ? List.of() : List.copyOf(followUps);
    }

    public RecordVisit(VisitId id, AssistanceCaseId assistance, VisitNote note, PlanVisit next) {
        this(id, assistance, note, next, null);
    }
}
