package pl.ostoja.register;

/** The paragraph of art. 38d by which a sheet is ordered. */
public enum SheetParagraph {
    /** Children, and adults who stay on. */
    CHILD(3),
    FOSTER_FAMILY(6),
    /** Whose list has points of its own. */
    FAMILY_HOME(7);

    private final int number;

    SheetParagraph(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }
}
