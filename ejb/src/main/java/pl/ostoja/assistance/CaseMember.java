package pl.ostoja.assistance;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import pl.ostoja.audit.Audited;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.RecordedRow;
import pl.ostoja.people.PersonId;
import pl.ostoja.shared.Period;

/** That a person belongs to a family with which an assistant works; a child in care goes on belonging to it (UWR art. 10(4)). */
@Entity
@Audited("ASSISTANCE_MEMBER")
@Table(name = "assistance_member")
@SQLRestriction("removed_on is null")
class CaseMember extends RecordedRow {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private CaseMemberId id;

    @Embedded
    private AssistanceCaseId assistance;

    @Embedded
    private PersonId person;

    @Enumerated(EnumType.STRING)
    @Column(name = "member_role")
    private MemberRole role;

    @Embedded
    private Period period;

    protected CaseMember() {}

    CaseMember(CaseMemberId id, CentreId centre, AssistanceCaseId assistance, PersonId person, MemberRole role, LocalDate since) {
        super(centre);
        this.id = id;
        this.assistance = assistance;
        this.person = person;
        this.role = role;
        this.period = Period.from(since);
    }

    /** The last day in the family. */
    void leave(LocalDate lastDay) {
        period = period.endedOn(lastDay);
    }

    /** The person stood in the register twice. */
    void is(PersonId other) {
        person = other;
    }

    /** Whether both are of the same family on some of the same days. */
    boolean isBeside(CaseMember other) {
        return assistance.equals(other.assistance) && period.overlaps(other.period);
    }

    CaseMemberId id() {
        return id;
    }

    AssistanceCaseId assistance() {
        return assistance;
    }

    PersonId person() {
        return person;
    }

    MemberRole role() {
        return role;
    }

    Period period() {
        return period;
    }

    @Override
    public UUID auditId() {
        return id.value();
    }

    @Override
    public UUID auditSubject() {
        return assistance.value();
    }
}
