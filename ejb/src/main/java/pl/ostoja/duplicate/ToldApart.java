package pl.ostoja.duplicate;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import pl.ostoja.audit.Audited;
import pl.ostoja.centre.CentreId;
import pl.ostoja.placement.ChildId;

/** That two files which look like one child's are two children's (PPL-12). */
@Entity
@Audited("TOLD_APART")
@Table(name = "duplicate_told_apart")
@SQLRestriction("removed_on is null")
class ToldApart extends Apart {
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "one_id"))
    private ChildId one;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "other_id"))
    private ChildId other;

    protected ToldApart() {}

    ToldApart(CentreId centre, TellApart command, LocalDate today) {
        super(centre, command.id(), command.reason(), today);
        this.one = command.one();
        this.other = command.other();
    }

    ChildId one() {
        return one;
    }

    ChildId other() {
        return other;
    }

    @Override
    public UUID auditSubject() {
        return one.value();
    }
}
