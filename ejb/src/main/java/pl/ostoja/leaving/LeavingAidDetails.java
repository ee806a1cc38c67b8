package pl.ostoja.leaving;

import java.io.Serializable;
import pl.ostoja.placement.ChildId;

/**
 * An aid as a page shows it.
 *
 * @param version to be sent back with a correction
 */
public record LeavingAidDetails(LeavingAidId id, ChildId child, LeavingAidContent content, long version) implements Serializable {}
