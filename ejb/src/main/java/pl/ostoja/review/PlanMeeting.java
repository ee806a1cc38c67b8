package pl.ostoja.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import pl.ostoja.placement.ChildId;

/**
 * Call a meeting that reviews a child's situation.
 *
 * @param id made by the client; the review that is held there gets it
 */
public record PlanMeeting(@NotNull ReviewId id, @NotNull ChildId child, @NotNull @Valid MeetingPlan plan) {}
