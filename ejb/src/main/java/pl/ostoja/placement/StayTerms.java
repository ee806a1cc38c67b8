package pl.ostoja.placement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * On what ground and from when a child stays somewhere.
 *
 * @param since day of actual admission (UWR art. 49), which may differ from the day of the order
 * @param admittedAt moment of actual admission; null if only the day is known
 * @param adult what an adult who stays on needs; of no matter on any other ground
 * @param foreign with what the order of a foreign court is carried out; of no matter on any other ground
 */
public record StayTerms(
        @NotNull LegalBasis basis,
        @NotNull @Valid Order order,
        @NotNull LocalDate since,
        Instant admittedAt,
        @NotNull @Valid Doubts doubts,
        @Valid AdultStay adult,
        @Valid ForeignConsent foreign)
        implements Serializable {
    public static StayTerms of(LegalBasis basis, Order order, LocalDate since) {
        return new StayTerms(basis, order, since, null, Doubts.NONE, null, null);
    }

    public StayTerms consented(AdultStay said) {
        return new StayTerms(basis, order, since, admittedAt, doubts, said, foreign);
    }

    public StayTerms consentedFromAbroad(ForeignConsent said) {
        return new StayTerms(basis, order, since, admittedAt, doubts, adult, said);
    }

    public StayTerms explained(Doubts answered) {
        return new StayTerms(basis, order, since, admittedAt, answered, adult, foreign);
    }
}
