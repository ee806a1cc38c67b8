package pl.ostoja.review;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Invite somebody whom a meeting may hear besides.
 *
 * @param id made by the client
 * @param address of an office or an organisation, null if no letter goes there
 */
public record InviteMore(
        @NotNull InvitationId id, @NotNull ReviewId meeting, @NotNull InviteeRole role, @Size(max = 200) String name, @Size(max = 300) String address) {}
