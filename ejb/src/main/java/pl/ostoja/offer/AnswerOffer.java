package pl.ostoja.offer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import pl.ostoja.placement.Consents;
import pl.ostoja.shared.PolishText;

/**
 * Who was asked has answered.
 *
 * @param reason why not, or what goes with the answer
 * @param consents where the family may take the children with these only
 */
public record AnswerOffer(
        @NotNull OfferId offer, long version, @NotNull OfferAnswer answer, @NotNull LocalDate on, @Size(max = 1000) String reason, @NotNull @Valid Consents consents) {
    public AnswerOffer {
        reason = reason == null || reason.isBlank() ? null : PolishText.note(reason);
    }
}
