package pl.ostoja.audit;

/**
 * One field of one record, before and after.
 *
 * @param before null if the record or the value was not there
 * @param after null if it is not there any more
 */
public record FieldChange(String field, String before, String after) {}
