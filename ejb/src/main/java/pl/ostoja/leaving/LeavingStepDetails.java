package pl.ostoja.leaving;

import java.io.Serializable;
import pl.ostoja.placement.ChildId;

/**
 * A step as a page shows it.
 *
 * @param version to be sent back with a correction
 */
public record LeavingStepDetails(LeavingStepId id, ChildId child, LeavingStepContent content, long version) implements Serializable {}
