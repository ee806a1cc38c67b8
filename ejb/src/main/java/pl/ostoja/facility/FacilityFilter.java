package pl.ostoja.facility;

import java.io.Serializable;
import pl.ostoja.placement.CareForm;

/**
 * Which institutions a list shows; null asks for nothing.
 *
 * @param text part of the name
 * @param free true for those with a free place today
 * @param closed true for those that work no more, false for those that do
 */
public record FacilityFilter(String text, CareForm type, Boolean free, Boolean closed) implements Serializable {
    public static final FacilityFilter ALL = new FacilityFilter(null, null, null, null);
}
