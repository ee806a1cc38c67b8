package pl.ostoja.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** The part that somebody took, by the invitation. */
public record TookPart(@NotNull InvitationId invitation, @NotNull @Valid Part part) {}
