package pl.ostoja.access;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * Records that stand in the history of one file and tell of another one too, as a stay of a child tells who in the family agreed to it. Whoever does not see
 * the other file does not read that in the history either (VIS-11); the area of the records implements this for them.
 */
public interface WordsOfOthers {
    /** As the trail calls the records. */
    String kind();

    /** Whether this field of such a record tells of the other file. */
    boolean tells(String field);

    /** Those of the records whose other file the caller does not see; they may have been taken away since. */
    Set<UUID> unseen(Collection<UUID> records);
}
