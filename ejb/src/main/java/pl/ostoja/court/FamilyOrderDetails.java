package pl.ostoja.court;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.assistance.AssistanceCaseId;

/**
 * An order as a page shows it.
 *
 * @param days that it sets, also those that a later order has withdrawn
 * @param withdrawn days of former orders that it withdraws
 * @param version to be sent back with a correction
 */
public record FamilyOrderDetails(
        FamilyOrderId id, AssistanceCaseId family, FamilyOrderContent content, List<LocalDate> days, List<LocalDate> withdrawn, long version)
        implements Serializable {
    public FamilyOrderDetails {
        days = List.copyOf(days);
        withdrawn = List.copyOf(withdrawn);
    }
}
