package pl.ostoja.duty;

import java.util.Objects;

/**
 * A kind of duty that the law knows. The areas declare theirs as constants.
 *
 * @param area the area that derives it; its texts stand in that area's bundle
 * @param code unique among all kinds; stored, so it never changes
 * @param rule number in docs/rules.md
 * @param article the provision, for example {@code art. 131 ust. 1 UWR}; a single duty may name a narrower one
 * @param responsible who usually owes it; a single duty may name another
 */
public record DutyKind(
        String area, String code, String rule, String article, DutyCategory category, Responsible responsible) {

    public DutyKind {
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(responsible, "responsible");
    }

    /** Key of the kind's name, such as {@code review.duty.REVIEW}. */
    public String messageKey() {
        return area + ".duty." + code;
    }
}
