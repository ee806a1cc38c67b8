package pl.ostoja.law;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A number of the list or of a history.
 *
 * @param amount null if the number is not known on the day of the list; then the days, article and source are null too
 * @param validTo the day before the next one begins; null for the last one
 * @param recordedBy null in the list
 */
public record LegalNumberRow(
        LegalNumber number,
        LegalUnit unit,
        BigDecimal amount,
        LocalDate validFrom,
        LocalDate validTo,
        String article,
        String source,
        Evidence evidence,
        String recordedBy,
        Instant recordedAt) {

    static LegalNumberRow current(LegalNumber number, Law law) {
        return law.knows(number)
                ? of(law.value(number), null)
                : new LegalNumberRow(number, number.unit(), null, null, null, null, null, null, null, null);
    }

    static LegalNumberRow of(LegalValue value, Recorder recorder) {
        return new LegalNumberRow(
                value.number(),
                value.number().unit(),
                value.amount(),
                value.validFrom(),
                value.validTo(),
                value.article(),
                value.source(),
                value.evidence(),
                recorder == null ? null : recorder.name(),
                recorder == null ? null : recorder.at());
    }
}
