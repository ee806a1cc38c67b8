package pl.ostoja.leaving;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import pl.ostoja.audit.Audited;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.RecordedRow;
import pl.ostoja.placement.ChildId;

/** Aid that somebody who leaves care asked for, and what became of it. */
@Entity
@Audited("LEAVING_AID")
@Table(name = "leaving_aid")
@SQLRestriction("removed_on is null")
class LeavingAid extends RecordedRow {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private LeavingAidId id;

    @Embedded
    private ChildId child;

    @Embedded
    private LeavingAidContent content;

    protected LeavingAid() {}

    LeavingAid(LeavingAidId id, CentreId centre, ChildId child, LeavingAidContent content) {
        super(centre);
        this.id = id;
        this.child = child;
        this.content = content;
    }

    /** What was believed before stays in the history of the record. */
    void correct(LeavingAidContent corrected) {
        content = corrected;
    }

    LeavingAidId id() {
        return id;
    }

    ChildId child() {
        return child;
    }

    LeavingAidContent content() {
        return content;
    }

    /** @param leaver from whose facts it follows which conditions stood against it */
    LeavingAidDetails details(CareLeaver leaver) {
        List<AidCondition> against = content.refusedFor() == RefusalGround.CONDITION ? AidRules.unmet(content, leaver) : List.of();
        return new LeavingAidDetails(id, child, content, against, version());
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
