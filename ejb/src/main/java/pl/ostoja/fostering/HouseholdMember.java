package pl.ostoja.fostering;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.SQLRestriction;
import pl.ostoja.audit.Audited;
import pl.ostoja.centre.CentreId;
import pl.ostoja.people.PersonId;
import pl.ostoja.shared.Period;

/** Somebody of the household: a child of the carers, at home or elsewhere, a grandparent, a lodger. Children who are placed there are told by their stays. */
@Entity
@Audited("FAMILY_MEMBER")
@Table(name = "fostering_member")
@SQLRestriction("removed_on is null")
class HouseholdMember extends FamilyFact<MemberContent> {
    @Embedded
    private PersonId person;

    @Embedded
    private MemberContent content;

    protected HouseholdMember() {}

    HouseholdMember(FamilyFactId id, CentreId centre, FosterFamilyId family, PersonId person, MemberContent content) {
        super(id, centre, family);
        this.person = person;
        this.content = content;
    }

    /** The person stood in the register twice. */
    void is(PersonId other) {
        person = other;
    }

    /** Whether both say of one person that it belongs to the family, for some of the same days. */
    boolean isSame(HouseholdMember other) {
        return family().equals(other.family()) && days().overlaps(other.days());
    }

    Period days() {
        return new Period(content.since(), content.until());
    }

    PersonId person() {
        return person;
    }

    @Override
    MemberContent content() {
        return content;
    }

    @Override
    void become(MemberContent corrected) {
        content = corrected;
    }

    MemberDetails details(String name, LocalDate born) {
        return new MemberDetails(id(), family(), person, name, born, content, version());
    }
}
