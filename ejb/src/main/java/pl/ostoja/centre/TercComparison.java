package pl.ostoja.centre;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import pl.ostoja.shared.BusinessRuleViolation;

/**
 * What a file of a later day means for the register.
 *
 * <p>TER-4: a unit that the register does not hold begins on the file's day; one with another name gets a new row from that day, the old one ends the
 * day before; the same name changes nothing, so that importing a file twice does nothing the second time. A name that began on the file's very day
 * is corrected. TER-5: a file older than the register is refused, because history is not rewritten. TER-6: units that a file lacks end the day
 * before its day, unless rows of it were faulty, or it lacks more than a tenth of the register and is therefore an excerpt.
 */
final class TercComparison {
    private static final int EXCERPT_LACKS_ONE_OF = 10;

    /** What one row of the file means. */
    enum Change {
        BEGINS,
        RENAMED,
        CORRECTED,
        UNCHANGED
    }

    private TercComparison() {}

    /** @param name under which the register holds the unit, null if it does not */
    static Change of(String name, LocalDate since, TercRow row) {
        if (name == null) {
            return Change.BEGINS;
        }
        if (name.equals(row.name())) {
            return Change.UNCHANGED;
        }
        return since.equals(row.stateOn()) ? Change.CORRECTED : Change.RENAMED;
    }

    static void refuseOlder(LocalDate stateOn, LocalDate newestInRegister) {
        if (newestInRegister != null && stateOn.isBefore(newestInRegister)) {
            throw new BusinessRuleViolation("TER-5", "centre.violation.olderFile", stateOn, newestInRegister);
        }
    }

    static TercPreview.Ending ending(Set<TerytCode> lacking, int inRegister, int faulty) {
        if (faulty > 0) {
            return TercPreview.Ending.KEPT_FAULTY_ROWS;
        }
        return lacking.size() * EXCERPT_LACKS_ONE_OF > inRegister ? TercPreview.Ending.KEPT_EXCERPT : TercPreview.Ending.ENDS;
    }

    /** The units valid in the register that the file does not name. */
    static Set<TerytCode> lacking(Set<TerytCode> register, Set<TerytCode> inFile) {
        Set<TerytCode> lacking = new TreeSet<>(register);
        lacking.removeAll(inFile);
        return lacking;
    }
}
