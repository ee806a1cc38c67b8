package pl.ostoja.assistance;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * What is written down of a step.
 *
 * @param notes who reported, what was found, or why it was refused
 * @param end why the work ended; of an end only
 * @param monitoredUntil last day of the monitoring; of an end only, and null if there is none
 * @param notesHidden whether the next assistant does not see the notes of the one before; of a hand-over only
 */
@Embeddable
public record CaseStepContent(
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "kind") CaseStepKind kind,
        @NotNull @Column(name = "taken_on") LocalDate takenOn,
        @Size(max = 4000) @Column(name = "notes") String notes,
        @Enumerated(EnumType.STRING) @Column(name = "end_reason") CaseEnd end,
        @Column(name = "monitored_until") LocalDate monitoredUntil,
        @Column(name = "notes_hidden") boolean notesHidden)
        implements Serializable {
    /** Those of one day in the order of their kinds. */
    static final Comparator<CaseStepContent> IN_TIME = Comparator.comparing(CaseStepContent::takenOn).thenComparing(CaseStepContent::kind);

    /** The last day on which anybody has to do with the family, if the step ends that. */
    Optional<LocalDate> nobodyAfter() {
        return switch (kind) {
            case REFUSAL -> Optional.of(takenOn);
            case END -> Optional.of(monitoredUntil == null ? takenOn : monitoredUntil);
            default -> Optional.empty();
        };
    }

    public static CaseStepContent of(CaseStepKind kind, LocalDate takenOn, String notes) {
        return new CaseStepContent(kind, takenOn, notes, null, null, false);
    }

    public static CaseStepContent end(LocalDate takenOn, CaseEnd why, LocalDate monitoredUntil, String notes) {
        return new CaseStepContent(CaseStepKind.END, takenOn, notes, why, monitoredUntil, false);
    }

    public static CaseStepContent handOver(LocalDate takenOn, boolean notesHidden, String notes) {
        return new CaseStepContent(CaseStepKind.HAND_OVER, takenOn, notes, null, null, notesHidden);
    }
}
