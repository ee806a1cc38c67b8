package pl.ostoja.contact;

import java.io.Serializable;
import java.time.LocalDate;
import pl.ostoja.placement.ChildId;

/**
 * A contact as a page shows it.
 *
 * @param wordsHiddenAt day of the hand-over since which the caller does not read what was written of it; null if nothing is hidden
 * @param version to be sent back with a correction
 */
public record ContactDetails(ContactId id, ChildId child, ContactContent content, String personName, LocalDate wordsHiddenAt, long version) implements Serializable {}
