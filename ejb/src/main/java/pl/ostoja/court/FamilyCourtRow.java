package pl.ostoja.court;

import java.io.Serializable;
import java.time.LocalDate;
import pl.ostoja.assistance.AssistanceCaseId;

/**
 * One line of a list of families in court, as of today.
 *
 * @param obliged whether a court obliges it to work with an assistant
 * @param court that ordered something last; null if none did
 * @param reference of that order
 * @param dueOn the last day of what is owed next; null if nothing is
 * @param late whether that day has passed
 */
public record FamilyCourtRow(
        AssistanceCaseId id, String fileNumber, String label, boolean obliged, boolean restricted, String court, String reference, LocalDate dueOn, boolean late)
        implements Serializable {}
