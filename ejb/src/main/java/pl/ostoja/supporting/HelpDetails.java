package pl.ostoja.supporting;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Help as shown.
 *
 * @param name of the family that is helped; null where the caller does not see it
 * @param lasts until when, null if no end is known
 * @param version to be sent back with a change
 */
public record HelpDetails(SupportHelpId id, SupportingFamilyId family, HelpContent content, String name, LocalDate lasts, long version) implements Serializable {
    /** Whether the caller sees who is helped. */
    public boolean isSeen() {
        return name != null;
    }
}
