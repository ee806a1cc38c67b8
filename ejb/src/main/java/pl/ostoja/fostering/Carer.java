package pl.ostoja.fostering;

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
import pl.ostoja.people.PersonId;
import pl.ostoja.shared.Period;

/** A foster parent: one of at most two who care in the family, for a time. */
@Entity
@Audited("CARER")
@Table(name = "fostering_carer")
class Carer extends DatedRow {
    @Embedded
    private FosterFamilyId family;

    @Embedded
    private PersonId person;

    /** Null while the person cares. */
    @Enumerated(EnumType.STRING)
    @Column(name = "left_why")
    private CarerLeaves leftWhy;

    protected Carer() {}

    Carer(CentreId centre, FosterFamilyId family, PersonId person, LocalDate since) {
        super(centre, Period.from(since));
        this.family = family;
        this.person = person;
    }

    void end(LocalDate lastDay, CarerLeaves why) {
        end(lastDay);
        leftWhy = why;
    }

    /** The person stood in the register twice. */
    void is(PersonId other) {
        person = other;
    }

    /** Whether the person cares on the day or on a later one. */
    boolean caresFrom(LocalDate day) {
        return period().isOpen() || !period().until().isBefore(day);
    }

    /** Whether the person cares in the family on some of the days. */
    boolean caresBeside(FosterFamilyId where, Period days) {
        return family.equals(where) && period().overlaps(days);
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

    @Override
    public UUID auditSubject() {
        return family.value();
    }
}
