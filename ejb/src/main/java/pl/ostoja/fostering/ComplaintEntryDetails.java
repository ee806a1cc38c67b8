package pl.ostoja.fostering;

import java.io.Serializable;

/**
 * A step as pages show it.
 *
 * @param version to be sent back with a change
 */
public record ComplaintEntryDetails(ComplaintEntryId id, ComplaintId complaint, ComplaintEntryContent content, String writtenBy, long version) implements Serializable {}
