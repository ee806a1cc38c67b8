package pl.ostoja.placement;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import pl.ostoja.access.RestrictableRecord;
import pl.ostoja.audit.Audited;
import pl.ostoja.centre.CentreId;
import pl.ostoja.people.PersonId;

/** A child in foster care (<i>dziecko w pieczy zastępczej</i>) and its file; an adult who stays on keeps it. Who the child is, is told by its person. */
@Entity
@Audited("CHILD")
@Table(name = "placement_child")
@SQLRestriction("removed_on is null")
class Child extends RestrictableRecord {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ChildId id;

    @Embedded
    private PersonId person;

    @Embedded
    private CareNeeds needs;

    @Embedded
    private LeavingCareData leaving;

    protected Child() {}

    Child(ChildId id, CentreId centre, PersonId person, String fileNumber, CareNeeds needs, LocalDate today) {
        super(centre, fileNumber, today);
        this.id = id;
        this.person = person;
        this.needs = needs;
        this.leaving = LeavingCareData.NOTHING_YET;
    }

    void need(CareNeeds newNeeds) {
        needs = newNeeds;
    }

    void prepareToLeave(LeavingCareData done) {
        leaving = done;
    }

    ChildId id() {
        return id;
    }

    PersonId person() {
        return person;
    }

    CareNeeds needs() {
        return needs;
    }

    LeavingCareData leaving() {
        return leaving == null ? LeavingCareData.NOTHING_YET : leaving;
    }

    @Override
    public UUID auditId() {
        return id.value();
    }
}
