package pl.ostoja.assistance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Write down what came of a contact, planned or not.
 *
 * @param id of the one that was planned, or made by the client, so that sending it twice writes it once
 * @param next when to meet next; null if that was not agreed
 */
public record RecordVisit(@NotNull VisitId id, @NotNull AssistanceCaseId assistance, @NotNull @Valid VisitNote note, @Valid PlanVisit next) {}
