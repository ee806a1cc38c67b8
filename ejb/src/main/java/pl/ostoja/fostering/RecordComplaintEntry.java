package pl.ostoja.fostering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Write down a step of what was done about a complaint.
 *
 * @param id made by the client, so that sending it twice writes it once
 */
public record RecordComplaintEntry(@NotNull ComplaintEntryId id, @NotNull ComplaintId complaint, @NotNull @Valid ComplaintEntryContent content) {}
