package pl.ostoja.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import pl.ostoja.audit.Audited;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.DatedRow;
import pl.ostoja.shared.Period;

/** Where a person lived from one day to another. */
@Entity
@Audited("ADDRESS")
@Table(name = "people_address")
class PersonAddress extends DatedRow {
    @Embedded
    private PersonId person;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private AddressKind kind;

    @Embedded
    private Address address;

    /** Kept secret from those who have no right to addresses, for example after violence. */
    @Column(name = "protected")
    private boolean isProtected;

    protected PersonAddress() {}

    PersonAddress(CentreId centre, PersonId person, AddressKind kind, Address address, boolean isProtected, LocalDate since) {
        super(centre, Period.from(since));
        this.person = person;
        this.kind = kind;
        this.address = address;
        this.isProtected = isProtected;
    }

    void belongTo(PersonId now) {
        person = now;
    }

    /** Whether both say of one person that it has the same address. */
    boolean isSame(PersonAddress other) {
        return kind == other.kind && address.equals(other.address) && period().overlaps(other.period());
    }

    PersonId person() {
        return person;
    }

    AddressRow row() {
        return new AddressRow(id(), kind, address, isProtected, period());
    }

    @Override
    public UUID auditSubject() {
        return person.value();
    }
}
