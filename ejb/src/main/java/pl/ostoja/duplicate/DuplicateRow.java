package pl.ostoja.duplicate;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import pl.ostoja.placement.ChildId;

/**
 * Two files that are likely one child's, the older one first.
 *
 * @param born the day of birth that both have
 * @param samePesel whether they agree in the PESEL too
 */
public record DuplicateRow(
        ChildId one, String oneName, String oneNumber, ChildId other, String otherName, String otherNumber, LocalDate born, boolean samePesel,
        DuplicateState state)
        implements Serializable {

    /** As the query gives it. */
    public DuplicateRow(
            UUID one, String oneFirst, String oneLast, String oneNumber, UUID other, String otherFirst, String otherLast, String otherNumber, LocalDate born,
            String onePesel, String otherPesel, boolean toldApart) {
        this(
                new ChildId(one), oneLast + " " + oneFirst, oneNumber, new ChildId(other), otherLast + " " + otherFirst, otherNumber, born,
                onePesel != null && onePesel.equals(otherPesel), toldApart ? DuplicateState.TOLD_APART : DuplicateState.UNDECIDED);
    }
}
