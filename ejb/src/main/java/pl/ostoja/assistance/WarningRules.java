package pl.ostoja.assistance;

import java.util.Collection;
import pl.ostoja.shared.BusinessRuleViolation;

/** AVI-14: nobody goes to a family, and writes down to have been there, who has not read what to beware of there. */
final class WarningRules {
    private WarningRules() {}

    /**
     * @param warning null if there is none
     * @param read the warnings about the family that somebody has read; one that says something else now has not been read
     */
    static boolean isToBeRead(String warning, Collection<String> read) {
        return warning != null && !read.contains(warning);
    }

    /** What was read is what is written there. */
    static void check(ReadWarning reading, String warning) {
        refuse(!reading.warning().equals(warning), "warningChanged");
    }

    static void refuseUnread(String warning, Collection<String> read) {
        refuse(isToBeRead(warning, read), "warningUnread");
    }

    private static void refuse(boolean refused, String name) {
        if (refused) {
            throw new BusinessRuleViolation("AVI-14", "assistance.violation." + name);
        }
    }
}
