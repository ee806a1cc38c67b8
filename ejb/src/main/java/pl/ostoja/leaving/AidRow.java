package pl.ostoja.leaving;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import pl.ostoja.placement.ChildId;

/**
 * One line of the list of aids: days and amounts, and nothing of why.
 *
 * @param amount as it was granted: each month for education, once for the others
 * @param due what comes of it in the month that is shown
 */
public record AidRow(
        ChildId child, String name, String fileNumber, boolean restricted, LeavingAidKind kind, LocalDate decidedOn, String number, BigDecimal amount, boolean inKind,
        LocalDate since, LocalDate until, AidMonth due)
        implements Serializable {

    /** As the query gives it. */
    public record Found(ChildId child, String firstName, String lastName, String fileNumber, boolean restricted, LocalDate born, LeavingAidContent content) {
        AidRow with(AidMonth due) {
            return new AidRow(
                    child, lastName + " " + firstName, fileNumber, restricted, content.kind(), content.decidedOn(), content.number(), content.amount(),
                    content.inKind(), content.since(), content.until(), due);
        }
    }
}
