package pl.ostoja.access;

/**
 * Somebody asks for one record in an emergency.
 *
 * @param term the file number or the PESEL of the record, exactly
 * @param hours for how long
 */
public record OpenBreakGlass(RecordKind kind, String term, String reason, int hours) {}
