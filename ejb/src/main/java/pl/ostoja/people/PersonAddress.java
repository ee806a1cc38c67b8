package pl.ostoja.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import pl.ostoja.audit.Audited;
import pl.ostoja.audit.AuditedRecord;
import pl.ostoja.centre.CentreId;
import pl.ostoja.shared.Ids;
import pl.ostoja.shared.Period;

/** Where a person lived from one day to another. */
@Entity
@Audited("ADDRESS")
@Table(name = "people_address")
class PersonAddress implements AuditedRecord {
    @Id
    @Column(name = "id")
    private UUID id;

    @Embedded
    private CentreId centre;

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

    @Embedded
    private Period period;

    @Version
    @Column(name = "version")
    private long version;

    protected PersonAddress() {}

    PersonAddress(Person person, AddressKind kind, Address address, boolean isProtected, LocalDate since) {
        this.id = Ids.next();
        this.centre = person.centre();
        this.person = person.id();
        this.kind = kind;
        this.address = address;
        this.isProtected = isProtected;
        this.period = Period.from(since);
    }

    void end(LocalDate lastDay) {
        period = period.endedOn(lastDay);
    }

    PersonId person() {
        return person;
    }

    Period period() {
        return period;
    }

    AddressRow row() {
        return new AddressRow(id, kind, address, isProtected, period);
    }

    @Override
    public UUID auditCentre() {
        return centre.value();
    }

    @Override
    public UUID auditId() {
        return id;
    }

    @Override
    public UUID auditSubject() {
        return person.value();
    }
}
