package pl.ostoja.fostering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import pl.ostoja.access.AccountId;

/**
 * Write down a complaint about a family.
 *
 * @param id made by the client, so that sending it twice writes it once
 * @param named who is to see it beside the one who writes it down
 */
public record OpenComplaint(
        @NotNull ComplaintId id,
        @NotNull FosterFamilyId family,
        @NotNull @Valid ComplaintContent content,
        @NotNull @Valid Reporter reporter,
        @NotNull @Size(max = 20) List<@NotNull AccountId> named) {}
