package pl.ostoja.court;

import pl.ostoja.placement.ChildId;

/**
 * A filing as a page shows it.
 *
 * @param version to be sent back with a correction
 */
public record FilingDetails(FilingId id, ChildId child, FilingContent content, long version) {}
