package pl.ostoja.offer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.fostering.Consents;
import pl.ostoja.placement.ChildId;
import pl.ostoja.shared.PolishText;

/**
 * Who was asked has answered.
 *
 * @param reason why not, or what goes with the answer
 * @param consents where the family may take the children with these only
 * @param taken whom of the brothers and sisters, where the answer is for some of them only
 */
public record AnswerOffer(
        @NotNull OfferId offer,
        long version,
        @NotNull OfferAnswer answer,
        @NotNull LocalDate on,
        @Size(max = 1000) String reason,
        @NotNull @Valid Consents consents,
        List<ChildId> taken) {
    public AnswerOffer {
        taken = taken == null ? List.of() : taken.stream().distinct().toList();
        reason = reason == null || reason.isBlank() ? null : PolishText.note(reason);
    }

    /** An answer about all the children. */
    public static AnswerOffer of(OfferId offer, long version, OfferAnswer answer, LocalDate on, String reason, Consents consents) {
        return new AnswerOffer(offer, version, answer, on, reason, consents, List.of());
    }
}
