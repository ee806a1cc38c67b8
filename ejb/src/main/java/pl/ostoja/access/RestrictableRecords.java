package pl.ostoja.access;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pl.ostoja.centre.CentreId;

/**
 * What access must ask of the area that owns the records of one kind. The area implements it as a bean, so that access, which stands below, can name,
 * find and restrict records without knowing them.
 */
public interface RestrictableRecords {
    RecordKind kind();

    /** Name of the entity in queries; it has the fields that {@link Visibility} relies on. */
    String entity();

    /** How these records are called in lists. Asked only for records that the caller sees; leaves out what is not there. */
    Map<UUID, RecordName> names(Collection<UUID> records);

    /**
     * The one record of the centre that has exactly this file number or PESEL, whether the caller sees it or not. For emergency access only.
     */
    Optional<UUID> identified(CentreId centre, String fileNumberOrPesel);

    /** Sets or lifts the restriction of a record, so that it joins the field history of the record. */
    void restrict(UUID record, boolean restricted);
}
