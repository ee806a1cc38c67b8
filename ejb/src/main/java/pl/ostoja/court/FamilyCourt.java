package pl.ostoja.court;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.assistance.FamilyInCourt;

/**
 * What courts want of the work with a family, as of a day.
 *
 * @param reports the days that stand, in time
 * @param opinions what was asked for, by the day set
 * @param orders the latest first
 * @param requests the latest first
 * @param filings what was sent, the latest first
 */
public record FamilyCourt(
        FamilyInCourt family, LocalDate day, List<CourtTerm> reports, List<CourtTerm> opinions, List<FamilyOrderDetails> orders,
        List<OpinionRequestDetails> requests, List<FilingDetails> filings)
        implements Serializable {
    public FamilyCourt {
        reports = List.copyOf(reports);
        opinions = List.copyOf(opinions);
        orders = List.copyOf(orders);
        requests = List.copyOf(requests);
        filings = List.copyOf(filings);
    }

    /** The latest order that names a probation officer; null if none does. */
    public FamilyOrderContent officer() {
        return orders.stream().map(FamilyOrderDetails::content).filter(order -> order.officer() != null).findFirst().orElse(null);
    }
}
