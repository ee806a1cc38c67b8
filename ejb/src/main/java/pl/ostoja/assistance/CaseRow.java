package pl.ostoja.assistance;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One line of a list of families, as of today.
 *
 * @param since from when it stands so
 * @param assistant name of who works with it; null if nobody does
 * @param deputy name of who stands in for the assistant today; null if nobody does
 */
public record CaseRow(
        AssistanceCaseId id, String fileNumber, String label, String town, CaseKind kind, Difficulty difficulty, CaseState state, LocalDate since,
        String assistant, String deputy, boolean obliged, boolean restricted)
        implements Serializable {

    static CaseRow of(AssistanceCase found, String assistant, String deputy, LocalDate today) {
        CaseContent content = found.content();
        CaseStanding standing = found.standing();
        return new CaseRow(
                found.id(), found.fileNumber(), content.label(), content.address().place(), content.kind(), content.difficulty(), standing.on(today),
                standing.sinceAsOf(today), assistant, deputy, standing.obliged(), found.isRestricted());
    }
}
