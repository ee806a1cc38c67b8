package pl.ostoja.court;

import java.io.Serializable;
import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.placement.ChildId;

/**
 * A filing as a page shows it.
 *
 * @param child null of one about a family
 * @param family null of one about a child
 * @param version to be sent back with a correction
 */
public record FilingDetails(FilingId id, ChildId child, AssistanceCaseId family, FilingContent content, long version) implements Serializable {}
