package pl.ostoja.note;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * The centre says as whom it issues notes.
 *
 * @param party with the account that notes are paid to
 * @param version 0 the first time
 */
public record DescribeIssuer(@NotNull @Valid Party party, @NotNull NumberPattern pattern, long version) {}
