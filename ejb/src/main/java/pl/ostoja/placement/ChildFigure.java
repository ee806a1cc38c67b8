package pl.ostoja.placement;

import java.io.Serializable;

/**
 * How many of the children in care are of one form, age, length of care, sex or origin.
 *
 * @param key constant of {@link CareForm}, {@link AgeGroup}, {@link CareLength} or {@link pl.ostoja.shared.Sex}; TERYT code of an origin, null if it is
 *     not known
 * @param name of the municipality; null for what is no origin, and for one that is not known
 */
public record ChildFigure(By by, String key, String name, long children) implements Serializable {

    /** What the figures are for. */
    public enum By {
        FORM,
        AGE,
        LENGTH,
        SEX,
        ORIGIN
    }
}
