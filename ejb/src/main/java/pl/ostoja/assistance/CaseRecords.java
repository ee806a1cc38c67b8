package pl.ostoja.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.RestrictableEntities;

/** Families with an assistant as access deals with them: by the file number, or the PESEL of somebody who belongs to the family. */
@ApplicationScoped
class CaseRecords extends RestrictableEntities {
    CaseRecords() {
        super(RecordKind.ASSISTANCE, AssistanceCase.class, "/assistance/details?case=");
    }

    @Override
    protected String named() {
        return "select c.id.value, c.content.label, c.fileNumber, c.ownership.restricted from AssistanceCase c where c.id.value in (:ids)";
    }

    @Override
    protected String identified() {
        return """
                select c.id.value from AssistanceCase c where c.ownership.centre = :centre and (upper(c.fileNumber) = upper(:term)
                    or exists (select m from CaseMember m, Person p where m.assistance = c.id and p.id = m.person and p.pesel.digits = :term))
                order by c.id.value""";
    }
}
