package pl.ostoja.protection;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;

/** A complaint about a removal (UPPD 12b). @param receivedAt when the court had it; @param decidedAt null as long as it has not decided */
@Embeddable
public record ComplaintContent(
        @NotBlank @Size(max = 200) @Column(name = "made_by") String madeBy,
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "made_through") MadeThrough through,
        @NotNull @Column(name = "received_at") Instant receivedAt,
        @Column(name = "decided_at") Instant decidedAt,
        @Enumerated(EnumType.STRING) @Column(name = "outcome") ComplaintOutcome outcome,
        @Size(max = 2000) @Column(name = "note") String note)
        implements Serializable {}
