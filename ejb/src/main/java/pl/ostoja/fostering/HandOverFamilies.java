package pl.ostoja.fostering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.access.AccountId;

/**
 * Families get another coordinator, all of them or none.
 *
 * @param since first day of the new coordinator
 * @param heardOn day on which the families were asked
 * @param notesHidden whether the new coordinator does not see the working notes of those before (VIS-6)
 * @param note what the one before has to say to the new one
 * @param tasksToo whether the open tasks of the one before about a family go along
 */
public record HandOverFamilies(
        @NotNull AccountId to,
        @NotNull LocalDate since,
        @NotNull LocalDate heardOn,
        @NotNull FamilyOpinion opinion,
        @Size(max = 1000) String opinionNotes,
        boolean notesHidden,
        @Size(max = 4000) String note,
        @NotEmpty @Size(max = 100) List<@NotNull @Valid One> families,
        Boolean tasksToo) {

    /**
     * One of them.
     *
     * @param id of the new appointment, made by the client, so that sending it twice hands over once
     * @param from the appointment that it follows
     */
    public record One(@NotNull AppointmentId id, @NotNull AppointmentId from) {}

    AppointmentContent after(Appointment before) {
        return new AppointmentContent(since, before.content().requestedOn(), heardOn, opinion, opinionNotes, notesHidden, note);
    }
}
