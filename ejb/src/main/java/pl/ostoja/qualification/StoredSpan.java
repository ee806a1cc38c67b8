package pl.ostoja.qualification;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import pl.ostoja.centre.CentreId;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.shared.Ids;

/** A span as it is stored for fast lists: a projection of the facts, never the truth itself. Not audited: the facts behind it are. */
@Entity
@Table(name = "qualification_span")
class StoredSpan {
    @Id
    private UUID id;

    @Embedded
    private CentreId centre;

    @Embedded
    private FosterFamilyId family;

    @Column(name = "since")
    private LocalDate since;

    @Column(name = "until")
    private LocalDate until;

    @Enumerated(EnumType.STRING)
    @Column(name = "standing")
    private QualificationState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "next_step")
    private NextStep next;

    @Column(name = "next_on")
    private LocalDate nextOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "form")
    private FamilyForm form;

    protected StoredSpan() {}

    StoredSpan(CentreId centre, FosterFamilyId family, Span span) {
        this.id = Ids.next();
        this.centre = centre;
        this.family = family;
        this.since = span.since();
        this.until = span.until();
        this.state = span.state();
        this.next = span.next();
        this.nextOn = span.nextOn();
        this.form = span.form();
    }

    FosterFamilyId family() {
        return family;
    }

    Span span() {
        return new Span(since, until, state, next, nextOn, form);
    }
}
