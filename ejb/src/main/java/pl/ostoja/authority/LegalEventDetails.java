package pl.ostoja.authority;

import java.io.Serializable;
import pl.ostoja.placement.ChildId;

/**
 * A legal event as a page shows it.
 *
 * @param personName of the parent or guardian it is about, null if it is about nobody
 * @param version to be sent back with a correction
 */
public record LegalEventDetails(LegalEventId id, ChildId child, LegalEventContent content, String personName, long version) implements Serializable {}
