package pl.ostoja.web.people;

import java.time.LocalDate;
import pl.ostoja.access.RecordKind;
import pl.ostoja.people.KinshipKind;
import pl.ostoja.placement.SearchHits;

/**
 * One line of a search's results as a file.
 *
 * @param through the relative or carer by whose name it was found; null if it was found itself
 */
record FoundRow(RecordKind kind, String name, String fileNumber, LocalDate born, String town, String through, KinshipKind kinship) {
    static FoundRow of(SearchHits.ChildHit child) {
        return new FoundRow(RecordKind.CHILD, child.name(), child.fileNumber(), child.born(), null, child.relative(), child.kinship());
    }

    static FoundRow of(SearchHits.FamilyHit family) {
        return new FoundRow(RecordKind.FAMILY, family.label(), family.fileNumber(), null, family.town(), family.carer(), null);
    }
}
