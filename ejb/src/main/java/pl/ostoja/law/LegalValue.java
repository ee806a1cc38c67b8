package pl.ostoja.law;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A number from an act as it applies for a time.
 *
 * @param validTo null as long as nothing newer is known
 * @param article where the act says so
 * @param source the gazette it was read in
 */
public record LegalValue(
        LegalNumber number,
        BigDecimal amount,
        LocalDate validFrom,
        LocalDate validTo,
        String article,
        String source,
        Evidence evidence) {

    boolean appliesOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    LegalValue endingBefore(LocalDate nextBegins) {
        var lastDay = nextBegins.minusDays(1);
        boolean endsEarlierAnyway = validTo != null && validTo.isBefore(lastDay);
        return endsEarlierAnyway ? this : new LegalValue(number, amount, validFrom, lastDay, article, source, evidence);
    }
}
