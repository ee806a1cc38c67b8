package pl.ostoja.register;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A section of a sheet as it is shown.
 *
 * @param fingerprint to be sent back when it was entered; null if the reader does not see all of it
 * @param enteredOn when it was entered last, null if never
 */
public record SheetSectionDetails(SheetSection section, SheetState state, List<SheetLine> lines, String fingerprint, LocalDate enteredOn) implements Serializable {
    public SheetSectionDetails {
        lines = List.copyOf(lines);
    }

    public boolean isMarkable() {
        return fingerprint != null;
    }
}
