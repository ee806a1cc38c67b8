package pl.ostoja.fostering;

import java.util.List;
import pl.ostoja.shared.Period;

/**
 * The rests of a family.
 *
 * @param rests the latest first
 * @param year the twelve months that count today, null if none do
 * @param taken days of rest in them
 * @param limit of such days
 */
public record FamilyRests(List<RestDetails> rests, Period year, long taken, int limit) {
    public FamilyRests {
        rests = List.copyOf(rests);
    }
}
