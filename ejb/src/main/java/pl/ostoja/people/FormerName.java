package pl.ostoja.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import pl.ostoja.audit.Audited;
import pl.ostoja.centre.IdentifiedRow;

/** A name that a person bore until a day: before a marriage, an adoption, a decision. Still found by the search. */
@Entity
@Audited("FORMER_NAME")
@Table(name = "people_former_name")
class FormerName extends IdentifiedRow {
    @Embedded
    private PersonId person;

    @Column(name = "first_name")
    private String firstName;

    @Column(name = "last_name")
    private String lastName;

    @Column(name = "changed_on")
    private LocalDate changedOn;

    protected FormerName() {}

    FormerName(Person person, LocalDate changedOn) {
        this(person, person.id(), changedOn);
    }

    /**
     * The name that stands in an entry, as one of a person who is kept under another entry.
     *
     * @param changedOn null if it is not known
     */
    FormerName(Person person, PersonId bearer, LocalDate changedOn) {
        super(person.centre());
        this.person = bearer;
        this.firstName = person.data().firstName();
        this.lastName = person.data().lastName();
        this.changedOn = changedOn;
    }

    void belongTo(PersonId now) {
        person = now;
    }

    PersonId person() {
        return person;
    }

    FormerNameRow row() {
        return new FormerNameRow(firstName, lastName, changedOn);
    }

    @Override
    public UUID auditSubject() {
        return person.value();
    }
}
