package pl.ostoja.contact;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import pl.ostoja.audit.Audited;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.RecordedRow;
import pl.ostoja.placement.ChildId;

/** How often somebody and a child are to be in contact in one way, for a time. */
@Entity
@Audited("CONTACT_PLAN")
@Table(name = "contact_plan")
@SQLRestriction("removed_on is null")
class ContactPlan extends RecordedRow {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ContactPlanId id;

    @Embedded
    private ChildId child;

    @Embedded
    private PlanContent content;

    protected ContactPlan() {}

    ContactPlan(ContactPlanId id, CentreId centre, ChildId child, PlanContent content) {
        super(centre);
        this.id = id;
        this.child = child;
        this.content = content;
    }

    /** What was believed before stays in the history of the record. */
    void correct(PlanContent corrected) {
        content = corrected;
    }

    ContactPlanId id() {
        return id;
    }

    ChildId child() {
        return child;
    }

    PlanContent content() {
        return content;
    }

    /** The person with whom the child is in contact. */
    UUID concerned() {
        return content.person().value();
    }

    boolean lastsOn(LocalDate day) {
        return content.period().isOpen() || !content.period().until().isBefore(day);
    }

    /** How many of these contacts are such as were planned. */
    int kept(Collection<Contacts.Held> held) {
        return held.stream()
                .filter(one -> one.kind() == content.kind() && one.person().equals(content.person()))
                .mapToInt(one -> Math.toIntExact(one.times()))
                .sum();
    }

    /** @param names of persons */
    ContactPlanDetails details(Map<UUID, String> names) {
        return new ContactPlanDetails(id, child, content, names.get(concerned()), version());
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
