package pl.ostoja.court;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.assistance.AssistanceCaseId;

/**
 * A court has ordered something about a family with an assistant.
 *
 * @param days until which it wants reports
 * @param withdrawn days of former orders that no longer hold
 */
public record RecordFamilyOrder(
        @NotNull FamilyOrderId id, @NotNull AssistanceCaseId family, @NotNull @Valid FamilyOrderContent content, @NotNull List<@NotNull LocalDate> days,
        @NotNull List<@NotNull LocalDate> withdrawn) {
    public RecordFamilyOrder {
        days = days == null ? null : List.copyOf(days);
        withdrawn = withdrawn == null ? null : List.copyOf(withdrawn);
    }
}
