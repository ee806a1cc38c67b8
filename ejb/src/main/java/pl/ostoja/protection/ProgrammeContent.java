package pl.ostoja.protection;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A programme to which a suspected person was directed, and what came of it (UPPD 9b(11)-(13)). Null is what has not happened.
 *
 * @param suspect who was directed to it: somebody suspected in the same procedure
 * @param offenceToldOn when the petty offence was reported of who showed no certificate
 */
@Embeddable
public record ProgrammeContent(
        @NotNull @Embedded CardPartId suspect,
        @NotBlank @Size(max = 200) @Column(name = "programme") String programme,
        @NotNull @Column(name = "directed_on") LocalDate directedOn,
        @Column(name = "reported_on") LocalDate reportedOn,
        @Column(name = "first_reminder_on") LocalDate firstReminderOn,
        @Column(name = "second_reminder_on") LocalDate secondReminderOn,
        @Column(name = "certificate_on") LocalDate certificateOn,
        @Column(name = "offence_told_on") LocalDate offenceToldOn)
        implements CardPartContent {}
