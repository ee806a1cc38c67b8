package pl.ostoja.absence;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import pl.ostoja.audit.Audited;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.RecordedRow;
import pl.ostoja.placement.ChildId;

/** A time in which a child in care is not where it lives. */
@Entity
@Audited("ABSENCE")
@Table(name = "absence_absence")
@SQLRestriction("removed_on is null")
class Absence extends RecordedRow {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AbsenceId id;

    @Embedded
    private ChildId child;

    @Embedded
    private AbsenceContent content;

    @Embedded
    private Told told;

    protected Absence() {}

    Absence(AbsenceId id, CentreId centre, ChildId child, AbsenceContent content) {
        super(centre);
        this.id = id;
        this.child = child;
        this.content = content;
        this.told = Told.NOBODY;
    }

    /** What was believed before stays in the history of the record. */
    void correct(AbsenceContent corrected) {
        content = corrected;
    }

    void end(LocalDate lastDay) {
        content = content.until(lastDay);
    }

    void tell(Notified who, Instant at) {
        told = told().with(who, at);
    }

    AbsenceId id() {
        return id;
    }

    ChildId child() {
        return child;
    }

    AbsenceContent content() {
        return content;
    }

    Told told() {
        return told == null ? Told.NOBODY : told;
    }

    AbsenceFacts facts() {
        return AbsenceFacts.of(id, content, told());
    }

    @Override
    public UUID auditId() {
        return id.value();
    }

    @Override
    public UUID auditSubject() {
        return child.value();
    }
}
