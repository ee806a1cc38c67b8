package pl.ostoja.fostering;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What is written down of an appointment.
 *
 * @param since first day of the coordinator with the family
 * @param requestedOn day on which the family asked for a coordinator
 * @param heardOn day on which the organiser heard its opinion
 * @param notesHidden whether the coordinator does not see the working notes of those before (VIS-6)
 * @param handOverNote what the one before has to say to this one
 */
@Embeddable
public record AppointmentContent(
        @NotNull @Column(name = "since") LocalDate since,
        @NotNull @Column(name = "requested_on") LocalDate requestedOn,
        @NotNull @Column(name = "heard_on") LocalDate heardOn,
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "opinion") FamilyOpinion opinion,
        @Size(max = 1000) @Column(name = "opinion_notes") String opinionNotes,
        @Column(name = "notes_hidden") boolean notesHidden,
        @Size(max = 4000) @Column(name = "hand_over_note") String handOverNote)
        implements Serializable {

    /** As somebody sees it who has to know who coordinates, and nothing else of the family. */
    AppointmentContent withoutWords() {
        return new AppointmentContent(since, requestedOn, heardOn, opinion, null, notesHidden, null);
    }

    /** Of a first coordinator, after whom nothing is hidden. */
    public static AppointmentContent first(LocalDate since, LocalDate requestedOn, LocalDate heardOn, FamilyOpinion opinion) {
        return new AppointmentContent(since, requestedOn, heardOn, opinion, null, false, null);
    }
}
