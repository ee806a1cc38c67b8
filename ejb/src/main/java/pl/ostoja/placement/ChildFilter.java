package pl.ostoja.placement;

import java.io.Serializable;
import pl.ostoja.access.AccountId;
import pl.ostoja.shared.Sex;

/**
 * Which children a list shows; null asks for nothing.
 *
 * @param text names, part of a PESEL, file number
 * @param ageFrom full years
 * @param ageTo full years, included
 * @param origin TERYT code of the municipality of origin
 * @param status null for all
 * @param length of the care episode of today
 */
public record ChildFilter(
        String text,
        CareForm form,
        Integer ageFrom,
        Integer ageTo,
        AccountId coordinator,
        String origin,
        CareStatus status,
        CareLength length,
        Sex sex)
        implements Serializable {
    public static final ChildFilter ALL = new ChildFilter(null, null, null, null, null, null, null, null, null);
    static final ChildFilter IN_CARE = new ChildFilter(null, null, null, null, null, null, CareStatus.IN_CARE, null, null);

    /** Whether a child is in foster care today. */
    public enum CareStatus {
        IN_CARE,
        NOT_IN_CARE,
        /** In care where it was to leave by a day that has passed (PLC-94). */
        OVERSTAYED
    }

    public static ChildFilter named(String text) {
        return new ChildFilter(text, null, null, null, null, null, null, null, null);
    }

    static ChildFilter of(CareForm form) {
        return new ChildFilter(null, form, null, null, null, null, null, null, null);
    }

    static ChildFilter of(AgeGroup ages) {
        return new ChildFilter(null, null, ages.from(), ages.to(), null, null, null, null, null);
    }

    static ChildFilter of(CareLength length) {
        return new ChildFilter(null, null, null, null, null, null, null, length, null);
    }

    static ChildFilter of(Sex sex) {
        return new ChildFilter(null, null, null, null, null, null, null, null, sex);
    }

    /** For the trail: which filters were used, without what was typed. */
    String inWords() {
        return new FilterWords("; ")
                .text(text)
                .and("form", form)
                .and("ageFrom", ageFrom)
                .and("ageTo", ageTo)
                .and("coordinator", coordinator)
                .and("origin", origin)
                .and("status", status)
                .and("length", length)
                .and("sex", sex)
                .toString();
    }
}
