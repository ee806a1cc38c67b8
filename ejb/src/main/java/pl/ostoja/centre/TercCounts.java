package pl.ostoja.centre;

import java.io.Serializable;

/**
 * What an import of a TERC file does, or did.
 *
 * @param began units that were not in the register
 * @param changed units with a new name from the file's day on
 * @param ended units that are not in the file any more
 * @param faulty rows left out
 */
public record TercCounts(int began, int changed, int unchanged, int ended, int faulty) implements Serializable {
    public static final TercCounts NONE = new TercCounts(0, 0, 0, 0, 0);

    public TercCounts plus(TercCounts other) {
        return new TercCounts(
                began + other.began, changed + other.changed, unchanged + other.unchanged, ended + other.ended, faulty + other.faulty);
    }

    /** Rows of the file. */
    public int rows() {
        return began + changed + unchanged + faulty;
    }
}
