package pl.ostoja.duplicate;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import pl.ostoja.audit.Audited;
import pl.ostoja.centre.CentreId;
import pl.ostoja.people.PersonId;

/** That two relatives who look like one person are two (PPL-14). */
@Entity
@Audited("PERSONS_APART")
@Table(name = "duplicate_persons_apart")
@SQLRestriction("removed_on is null")
class PersonsApart extends Apart {
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "one_id"))
    private PersonId one;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "other_id"))
    private PersonId other;

    protected PersonsApart() {}

    PersonsApart(CentreId centre, TellPersonsApart command, LocalDate today) {
        super(centre, command.id(), command.reason(), today);
        this.one = command.one();
        this.other = command.other();
    }

    void one(PersonId now) {
        one = now;
    }

    void other(PersonId now) {
        other = now;
    }

    /** From whom the person was told apart. */
    PersonId from(PersonId person) {
        return one.equals(person) ? other : one;
    }

    PersonId one() {
        return one;
    }

    PersonId other() {
        return other;
    }

    @Override
    public UUID auditSubject() {
        return one.value();
    }
}
