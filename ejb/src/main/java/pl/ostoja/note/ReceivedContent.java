package pl.ostoja.note;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import pl.ostoja.centre.TerytCode;

/**
 * What stands at the top of somebody else's note.
 *
 * @param issuer the county that looks after the children
 * @param total as they wrote it
 */
@Embeddable
public record ReceivedContent(
        @NotNull @Embedded @AttributeOverride(name = "value", column = @Column(name = "issuer")) TerytCode issuer,
        @NotBlank @Size(max = 200) @Column(name = "issuer_name") String issuerName,
        @NotBlank @Size(max = 60) @Column(name = "number") String number,
        @NotNull @Column(name = "issued_on") LocalDate issuedOn,
        @NotNull @Column(name = "received_on") LocalDate receivedOn,
        @NotNull @Column(name = "due_on") LocalDate dueOn,
        @NotNull @Digits(integer = 10, fraction = 2) @Column(name = "total") BigDecimal total)
        implements Serializable {}
