package pl.ostoja.access;

import java.util.List;
import java.util.stream.Stream;
import pl.ostoja.shared.NotFound;

/** The kinds of record whose visibility is decided one by one. Everything else is seen through one of them. */
public enum RecordKind {
    /** A child and all that belongs to it: stays, reviews, filings, relatives. */
    CHILD(Right.SEE_CHILDREN),
    /** A foster family or family children's home and all that belongs to it. */
    FAMILY(Right.SEE_FAMILIES),
    /** A family that an assistant works with, and all that belongs to it; in the files of its people it does not appear. */
    ASSISTANCE(Right.SEE_ASSISTANCE),
    /** A complaint or an allegation about a foster family, seen by those who are named for it and by nobody else, ever (VIS-7). */
    COMPLAINT(Right.SEE_COMPLAINTS);

    private final Right sight;

    RecordKind(Right sight) {
        this.sight = sight;
    }

    /** Without which nobody sees any record of the kind. */
    Right sight() {
        return sight;
    }

    /** VIS-7: in no caseload, restricted and opened by no one, and in an emergency neither. */
    public boolean isForNamedOnly() {
        return this == COMPLAINT;
    }

    /** Those that somebody has in the caseload, that may be restricted, and opened in an emergency. */
    public static List<RecordKind> held() {
        return Stream.of(values()).filter(kind -> !kind.isForNamedOnly()).toList();
    }

    /** Refuses the others, as if there were none of them. */
    void requireHeld() {
        if (isForNamedOnly()) {
            throw new NotFound();
        }
    }
}
