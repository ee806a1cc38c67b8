package pl.ostoja.court;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * Correct what was written down of an order, its days among it.
 *
 * @param version the one the correction started from
 * @param days all that it sets
 * @param withdrawn all that it withdraws
 */
public record CorrectFamilyOrder(
        @NotNull FamilyOrderId id, long version, @NotBlank @Size(max = 1000) String reason, @NotNull @Valid FamilyOrderContent content,
        @NotNull List<@NotNull LocalDate> days, @NotNull List<@NotNull LocalDate> withdrawn) {
    public CorrectFamilyOrder {
        days = days == null ? null : List.copyOf(days);
        withdrawn = withdrawn == null ? null : List.copyOf(withdrawn);
    }
}
