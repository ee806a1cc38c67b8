package pl.ostoja.settlement;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import pl.ostoja.centre.TerytCode;

/**
 * An agreement (<i>porozumienie</i>) on the admission of a child and on what its stay costs (UWR art. 191(5)-(6)).
 *
 * @param partner the county that pays, or the voivodeship that runs the institution
 * @param since the first day of care that it is about
 * @param number by which both sides know it
 */
@Embeddable
public record AgreementContent(
        @NotNull @Embedded @AttributeOverride(name = "value", column = @Column(name = "partner")) TerytCode partner,
        @NotNull @Column(name = "since") LocalDate since,
        @NotNull @Column(name = "concluded_on") LocalDate concludedOn,
        @NotBlank @Size(max = 100) @Column(name = "agreement_number") String number)
        implements Serializable {}
