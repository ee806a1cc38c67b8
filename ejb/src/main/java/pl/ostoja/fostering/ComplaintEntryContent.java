package pl.ostoja.fostering;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/** What is written down of a step. */
@Embeddable
public record ComplaintEntryContent(
        @NotNull @Column(name = "done_on") LocalDate doneOn,
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "kind") ComplaintEntryKind kind,
        @NotBlank @Size(max = 4000) @Column(name = "notes") String notes)
        implements Serializable {
    /** Whether places elsewhere are looked for because of it (UWR art. 50, 71). */
    public boolean asksForPlacesElsewhere() {
        return kind == ComplaintEntryKind.CARER_FAILURE || kind == ComplaintEntryKind.CARER_PROSECUTED;
    }

    boolean isFailure() {
        return kind == ComplaintEntryKind.CARER_FAILURE;
    }
}
