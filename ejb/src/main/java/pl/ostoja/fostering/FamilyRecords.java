package pl.ostoja.fostering;

import jakarta.enterprise.context.ApplicationScoped;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.RestrictableEntities;

/** Foster families' files as access deals with them: by the file number, or the PESEL of one of the carers. */
@ApplicationScoped
class FamilyRecords extends RestrictableEntities {
    FamilyRecords() {
        super(RecordKind.FAMILY, FosterFamily.class, "/fostering/details?family=");
    }

    @Override
    protected String named() {
        return "select f.id.value, f.label, f.fileNumber, f.ownership.restricted from FosterFamily f where f.id.value in (:ids)";
    }

    @Override
    protected String identified() {
        return """
                select f.id.value from FosterFamily f where f.ownership.centre = :centre and (upper(f.fileNumber) = upper(:term)
                    or exists (select c from Carer c, Person p where c.family = f.id and p.id = c.person and p.pesel.digits = :term))
                order by f.id.value""";
    }
}
