package pl.ostoja.register;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import pl.ostoja.people.PersonData;

/** The lines of one section, in the order in which they are typed. */
final class Lines {
    private final List<SheetLine> all = new ArrayList<>();

    /** @param value null if it is missing in Ostoja */
    Lines add(SheetItem item, Serializable value) {
        return add(item, null, value);
    }

    Lines add(SheetItem item, Serializable about, Serializable value) {
        all.add(new SheetLine(item, about, value));
        return this;
    }

    /** Left out where there is none and the register does not ask for it. */
    Lines addKnown(SheetItem item, Serializable about, Serializable value) {
        return value == null ? this : add(item, about, value);
    }

    List<SheetLine> done() {
        return List.copyOf(all);
    }

    /** The whole PESEL or, where there is none, the document of identity; null if neither is known. */
    static Serializable number(PersonData person, boolean shown) {
        if (!shown) {
            return SheetWord.HIDDEN;
        }
        return person.pesel() == null ? person.documentNumber() : person.pesel().digits();
    }
}
