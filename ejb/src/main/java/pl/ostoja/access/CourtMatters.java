package pl.ostoja.access;

/** An area that knows with which records of a kind courts deal. Of these, some see what concerns courts and nothing else (VIS-10). */
public interface CourtMatters {
    RecordKind kind();

    /**
     * The condition that courts deal with a record, or did.
     *
     * @param alias of its entity in a query
     */
    String concern(String alias);
}
