package pl.ostoja.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** Write down that invitations to a meeting went out. */
public record SendInvitations(@NotNull ReviewId meeting, @NotEmpty List<@NotNull InvitationId> invitations, @NotNull @Valid InvitationSent sent) {}
