package pl.ostoja.court;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What is written down of a filing.
 *
 * @param sentOn day of posting or sending
 * @param court to which it went
 * @param reference of the case at the court (<i>sygnatura akt</i>), null if there is none yet
 * @param proof number of the proof of sending, null if not known
 */
@Embeddable
public record FilingContent(
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "filing_type") CourtFilingType type,
        @NotNull @Column(name = "sent_on") LocalDate sentOn,
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "channel") FilingChannel channel,
        @NotBlank @Size(max = 200) @Column(name = "court") String court,
        @Size(max = 60) @Column(name = "reference") String reference,
        @Size(max = 100) @Column(name = "proof") String proof,
        @Size(max = 4000) @Column(name = "note") String note)
        implements Serializable {}
