package pl.ostoja.people;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import pl.ostoja.audit.Audited;
import pl.ostoja.audit.AuditedRecord;
import pl.ostoja.audit.Derived;
import pl.ostoja.centre.CentreId;
import pl.ostoja.shared.Pesel;
import pl.ostoja.shared.PolishText;
import pl.ostoja.shared.Removal;
import pl.ostoja.shared.Sex;

/** A person: a child, a parent, a carer, a relative; one row each, however many parts the person plays. */
@Entity
@Audited("PERSON")
@Table(name = "people_person")
class Person implements AuditedRecord {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PersonId id;

    @Embedded
    private CentreId centre;

    @Column(name = "first_name")
    private String firstName;

    @Column(name = "second_name")
    private String secondName;

    @Column(name = "last_name")
    private String lastName;

    /** Follows from the names, so that lists are in Polish order on every database. */
    @Derived
    @Column(name = "sort_key")
    private String sortKey;

    /** In the form in which texts are searched, in both orders. */
    @Derived
    @Column(name = "search_name")
    private String searchName;

    @Derived
    @Column(name = "search_name_reversed")
    private String searchNameReversed;

    @Embedded
    private Pesel pesel;

    @Enumerated(EnumType.STRING)
    @Column(name = "no_pesel_reason")
    private NoPeselReason noPeselReason;

    @Column(name = "document_number")
    private String documentNumber;

    @Column(name = "born")
    private LocalDate born;

    @Column(name = "born_estimated")
    private boolean bornEstimated;

    @Enumerated(EnumType.STRING)
    @Column(name = "sex")
    private Sex sex;

    @Column(name = "citizenship")
    private String citizenship;

    @Column(name = "died")
    private LocalDate died;

    @Column(name = "phone")
    private String phone;

    /** The entry of the same person that is kept, null as long as this one is. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "joined_to"))
    private PersonId joinedTo;

    @Embedded
    private Removal removal;

    @Version
    @Column(name = "version")
    private long version;

    protected Person() {}

    Person(PersonId id, CentreId centre, PersonData data, LocalDate today) {
        this.id = id;
        this.centre = centre;
        become(data, today);
    }

    /** Takes over what is now known; refuses what cannot be (PPL-1, PPL-2, PPL-4, PPL-7). */
    final void become(PersonData typed, LocalDate today) {
        PersonData data = PersonRules.checked(typed, today);
        firstName = data.firstName();
        secondName = data.secondName();
        lastName = data.lastName();
        sortKey = SortKeys.of(data.lastName(), data.firstName());
        searchName = PolishText.searchForm(data.firstName() + " " + data.lastName());
        searchNameReversed = PolishText.searchForm(data.lastName() + " " + data.firstName());
        pesel = data.pesel();
        noPeselReason = data.noPeselReason();
        documentNumber = data.documentNumber();
        born = data.born();
        bornEstimated = data.bornEstimated();
        sex = data.sex();
        citizenship = data.citizenship();
        died = data.died();
        phone = data.phone();
    }

    /** The same person stands in the register twice (PPL-15): this entry leads to the other one from now on. */
    void joinTo(PersonId kept, Removal why) {
        joinedTo = kept;
        removal = why;
    }

    PersonId id() {
        return id;
    }

    PersonId joinedTo() {
        return joinedTo;
    }

    CentreId centre() {
        return centre;
    }

    long version() {
        return version;
    }

    PersonData data() {
        return new PersonData(
                firstName, secondName, lastName, pesel, noPeselReason, documentNumber, born, bornEstimated, sex, citizenship, died, phone);
    }

    @Override
    public boolean isTakenAway() {
        return removal != null;
    }

    @Override
    public UUID auditCentre() {
        return centre.value();
    }

    @Override
    public UUID auditId() {
        return id.value();
    }
}
