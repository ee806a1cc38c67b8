package pl.ostoja.contact;

import java.io.Serializable;
import pl.ostoja.placement.ChildId;

/**
 * A contact as a page shows it.
 *
 * @param version to be sent back with a correction
 */
public record ContactDetails(ContactId id, ChildId child, ContactContent content, String personName, long version) implements Serializable {}
