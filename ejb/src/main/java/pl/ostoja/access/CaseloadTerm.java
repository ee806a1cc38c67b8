package pl.ostoja.access;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Declared here, said by the areas that own records: until when anybody has to do with a record that comes to an end. */
public interface CaseloadTerm {

    RecordKind kind();

    /** Empty while no end is known. */
    Optional<LocalDate> lastDay(UUID record);
}
