package pl.ostoja.wellbeing;

import java.io.Serializable;
import pl.ostoja.placement.ChildId;

/**
 * A fact as a page shows it.
 *
 * @param version to be sent back with a correction
 */
public record WellbeingDetails(WellbeingFactId id, ChildId child, WellbeingContent content, long version) implements Serializable {}
