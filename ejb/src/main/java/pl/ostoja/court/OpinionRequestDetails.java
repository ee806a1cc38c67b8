package pl.ostoja.court;

import java.io.Serializable;
import pl.ostoja.assistance.AssistanceCaseId;

/**
 * A request for an opinion as a page shows it.
 *
 * @param version to be sent back with a correction
 */
public record OpinionRequestDetails(OpinionRequestId id, AssistanceCaseId family, OpinionRequestContent content, long version) implements Serializable {}
