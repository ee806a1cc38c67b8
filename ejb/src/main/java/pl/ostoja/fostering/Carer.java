package pl.ostoja.fostering;

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
import pl.ostoja.people.PersonId;
import pl.ostoja.shared.Ids;
import pl.ostoja.shared.Period;

/** A foster parent: one of at most two who care in the family, for a time. */
@Entity
@Audited("CARER")
@Table(name = "fostering_carer")
class Carer implements AuditedRecord {
    @Id
    @Column(name = "id")
    private UUID id;

    @Embedded
    private CentreId centre;

    @Embedded
    private FosterFamilyId family;

    @Embedded
    private PersonId person;

    @Embedded
    private Period period;

    /** Null while the person cares. */
    @Enumerated(EnumType.STRING)
    @Column(name = "left_why")
    private CarerLeaves leftWhy;

    @Version
    @Column(name = "version")
    private long version;

    protected Carer() {}

    Carer(CentreId centre, FosterFamilyId family, PersonId person, LocalDate since) {
        this.id = Ids.next();
        this.centre = centre;
        this.family = family;
        this.person = person;
        this.period = Period.from(since);
    }

    void end(LocalDate lastDay, CarerLeaves why) {
        period = period.endedOn(lastDay);
        leftWhy = why;
    }

    /** Whether the person cares on the day or on a later one. */
    boolean caresFrom(LocalDate day) {
        return period.isOpen() || !period.until().isBefore(day);
    }

    CarerLeaves leftWhy() {
        return leftWhy;
    }

    FosterFamilyId family() {
        return family;
    }

    PersonId person() {
        return person;
    }

    Period period() {
        return period;
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
        return family.value();
    }
}
