package pl.ostoja.access;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * VIS-6: whose words about a record somebody does not read, up to which day. Their own words everybody reads.
 *
 * @param before those who had the record, each with the day of the last hand-over that hides what they had written before it
 */
record HiddenWords(Map<AccountId, LocalDate> before) {
    static final HiddenWords NONE = new HiddenWords(Map.of());

    HiddenWords {
        before = Map.copyOf(before);
    }

    boolean areNone() {
        return before.isEmpty();
    }

    /** The hand-over that hides what somebody wrote on a day; none if nothing does. */
    Optional<LocalDate> hide(AccountId author, LocalDate writtenOn) {
        return Optional.ofNullable(before.get(author)).filter(writtenOn::isBefore);
    }
}
