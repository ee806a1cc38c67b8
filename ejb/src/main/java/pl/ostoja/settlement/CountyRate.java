package pl.ostoja.settlement;

import java.time.LocalDate;
import java.util.UUID;
import pl.ostoja.law.LegalNumber;

/**
 * An amount that the county council raised by resolution (UWR art. 91), from a day on until its next one.
 *
 * @param number which of the amounts of the act it stands for
 * @param resolution its number and day
 */
public record CountyRate(UUID id, LegalNumber number, Grosze amount, LocalDate validFrom, String resolution) {
    static final String ARTICLE = "art. 91 UWR";
}
