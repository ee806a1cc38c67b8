package pl.ostoja.review;

import java.io.Serializable;
import pl.ostoja.placement.ChildId;

/**
 * An assessment that somebody else made, as a page shows it.
 *
 * @param version to be sent back with a correction
 */
public record OutsideAssessmentDetails(OutsideAssessmentId id, ChildId child, OutsideAssessmentContent content, long version) implements Serializable {}
