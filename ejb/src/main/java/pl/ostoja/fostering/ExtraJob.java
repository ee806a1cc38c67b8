package pl.ostoja.fostering;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.SQLRestriction;
import pl.ostoja.audit.Audited;
import pl.ostoja.centre.CentreId;
import pl.ostoja.people.PersonId;

/** Work that a carer of a professional family or a family children's home does besides, and the consent to it. */
@Entity
@Audited("FAMILY_EXTRA_JOB")
@Table(name = "fostering_extra_job")
@SQLRestriction("removed_on is null")
class ExtraJob extends FamilyFact<ExtraJobContent> {
    @Embedded
    private PersonId person;

    @Embedded
    private ExtraJobContent content;

    protected ExtraJob() {}

    ExtraJob(FamilyFactId id, CentreId centre, FosterFamilyId family, PersonId person, ExtraJobContent content) {
        super(id, centre, family);
        this.person = person;
        this.content = content;
    }

    /** The carer stood in the register twice. */
    void is(PersonId other) {
        person = other;
    }

    PersonId person() {
        return person;
    }

    @Override
    ExtraJobContent content() {
        return content;
    }

    @Override
    void become(ExtraJobContent corrected) {
        content = corrected;
    }

    ExtraJobDetails details(String name) {
        return new ExtraJobDetails(id(), family(), person, name, content, version());
    }
}
