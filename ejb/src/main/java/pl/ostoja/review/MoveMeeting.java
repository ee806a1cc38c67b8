package pl.ostoja.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Move a meeting to another day, hour or place; whoever was invited has to be told anew.
 *
 * @param version the one the change started from
 */
public record MoveMeeting(@NotNull ReviewId id, long version, @NotBlank @Size(max = 1000) String reason, @NotNull @Valid MeetingPlan plan) {}
