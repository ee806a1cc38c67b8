package pl.ostoja.duty;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * Names one duty, the same before and after it is recomputed.
 *
 * @param kind code of the {@link DutyKind}
 * @param about what the duty is about: a child, a stay, a review, a family
 * @param anchor day from which its term runs
 */
public record DutyKey(String kind, UUID about, LocalDate anchor) {

    public DutyKey {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(anchor, "anchor");
    }

    /** One text, for a column or an address: {@code REVIEW:019a…:2026-08-24}. */
    @Override
    public String toString() {
        return kind + ":" + about + ":" + anchor;
    }

    public static DutyKey parse(String text) {
        var parts = text.split(":", 3);
        return new DutyKey(parts[0], UUID.fromString(parts[1]), LocalDate.parse(parts[2]));
    }
}
