package pl.ostoja.note;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import pl.ostoja.centre.TerytCode;

/**
 * What is written down of a municipality or county with which a centre settles.
 *
 * @param code a city with county rights by that of its county
 * @param termDays in how many days it pays, if that was agreed; null for the setting of the centre
 */
@Embeddable
public record CounterpartyContent(
        @NotNull @Embedded @AttributeOverride(name = "value", column = @Column(name = "debtor")) TerytCode code,
        @NotNull @Valid @Embedded Party party,
        @Min(1) @Max(90) @Column(name = "term_days") Integer termDays)
        implements Serializable {}
