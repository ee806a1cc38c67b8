package pl.ostoja.people;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import pl.ostoja.audit.Audited;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.IdentifiedRow;
import pl.ostoja.shared.Removal;

/** What one person is to another: "the relative is the mother of the person". Kept once; a mutual kinship holds both ways. */
@Entity
@Audited("KINSHIP")
@Table(name = "people_kinship")
@SQLRestriction("removed_on is null")
class Kinship extends IdentifiedRow {
    @Embedded
    private PersonId person;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "relative_id"))
    private PersonId relative;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private KinshipKind kind;

    /** Null for a kinship by birth. */
    @Column(name = "since")
    private LocalDate since;

    /** Null while it lasts; adoption ends the kinship of before. */
    @Column(name = "until")
    private LocalDate until;

    @Embedded
    private Removal removal;

    @Version
    @Column(name = "version")
    private long version;

    protected Kinship() {}

    Kinship(CentreId centre, PersonId person, PersonId relative, KinshipKind kind, LocalDate since) {
        super(centre);
        this.person = person;
        this.relative = relative;
        this.kind = kind;
        this.since = since;
    }

    void end(LocalDate lastDay) {
        until = lastDay;
    }

    /** The two ends are one person, or another tie says the same (PPL-17). */
    void remove(Removal why) {
        removal = why;
    }

    /** One of the ends stood in the register twice. */
    void name(PersonId from, PersonId to) {
        person = person.equals(from) ? to : person;
        relative = relative.equals(from) ? to : relative;
    }

    KinTie tie() {
        return new KinTie(id(), person, relative, kind, since, until);
    }

    @Override
    public boolean isTakenAway() {
        return removal != null;
    }

    @Override
    public UUID auditSubject() {
        return person.value();
    }
}
