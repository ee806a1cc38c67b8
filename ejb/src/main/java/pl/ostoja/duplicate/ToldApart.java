package pl.ostoja.duplicate;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import pl.ostoja.audit.Audited;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.RecordedRow;
import pl.ostoja.placement.ChildId;

/** That two files which look like one child's are two children's (PPL-12). */
@Entity
@Audited("TOLD_APART")
@Table(name = "duplicate_told_apart")
@SQLRestriction("removed_on is null")
class ToldApart extends RecordedRow {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ToldApartId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "one_id"))
    private ChildId one;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "other_id"))
    private ChildId other;

    @Column(name = "reason")
    private String reason;

    @Column(name = "told_on")
    private LocalDate on;

    protected ToldApart() {}

    ToldApart(CentreId centre, TellApart command, LocalDate today) {
        super(centre);
        this.id = command.id();
        this.one = command.one();
        this.other = command.other();
        this.reason = command.reason();
        this.on = today;
    }

    ToldApartId id() {
        return id;
    }

    ChildId one() {
        return one;
    }

    ChildId other() {
        return other;
    }

    ToldApartDetails details() {
        return new ToldApartDetails(id, reason, on, version());
    }

    @Override
    public UUID auditId() {
        return id.value();
    }

    @Override
    public UUID auditSubject() {
        return one.value();
    }
}
