package pl.ostoja.placement;

import jakarta.enterprise.context.ApplicationScoped;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.RestrictableEntities;

/** Children's files as access deals with them: by the file number, or the child's PESEL. */
@ApplicationScoped
class ChildRecords extends RestrictableEntities {
    ChildRecords() {
        super(RecordKind.CHILD, Child.class, "/placement/details?child=");
    }

    @Override
    protected String named() {
        return """
                select c.id.value, p.lastName || ' ' || p.firstName, c.fileNumber, c.ownership.restricted from Child c, Person p
                where p.id = c.person and c.id.value in (:ids)""";
    }

    @Override
    protected String identified() {
        return """
                select c.id.value from Child c, Person p where p.id = c.person and c.ownership.centre = :centre
                and (upper(c.fileNumber) = upper(:term) or p.pesel.digits = :term) order by c.id.value""";
    }
}
