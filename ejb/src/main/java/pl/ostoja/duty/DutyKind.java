package pl.ostoja.duty;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * A kind of duty that the law knows. The areas declare theirs as constants.
 *
 * @param messageKey key of its name in the bundle of the area that derives it, such as {@code review.duty.REVIEW}
 * @param code unique among all kinds; stored, so it never changes
 * @param rule number in docs/rules.md
 * @param article the provision, for example {@code art. 131 ust. 1 UWR}; a single duty may name a narrower one
 * @param responsible who usually owes it; a single duty may name another
 */
public record DutyKind(
        String messageKey, String code, String rule, String article, DutyCategory category, Responsible responsible) {

    public DutyKind {
        Objects.requireNonNull(messageKey, "messageKey");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(responsible, "responsible");
    }

    /**
     * Begins a duty of this kind.
     *
     * @param about as in {@link DutyKey}
     * @param anchor day from which its term runs
     */
    public DutyDraft.OfNobodyYet duty(UUID about, LocalDate anchor) {
        return DutyDraft.of(this, about, anchor);
    }

    /** The area that derives it. */
    public String area() {
        return messageKey.substring(0, messageKey.indexOf('.'));
    }
}
