package pl.ostoja.assistance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Agree when to meet a family.
 *
 * @param id made by the client, so that sending it twice plans it once
 */
public record PlanVisit(@NotNull VisitId id, @NotNull AssistanceCaseId assistance, @NotNull @Valid VisitPlan plan) {}
