package pl.ostoja.contact;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import pl.ostoja.audit.Audited;
import pl.ostoja.audit.AuditedRecord;
import pl.ostoja.centre.CentreId;
import pl.ostoja.placement.ChildId;
import pl.ostoja.shared.Removal;

/** How often somebody and a child are to be in contact in one way, for a time. */
@Entity
@Audited("CONTACT_PLAN")
@Table(name = "contact_plan")
@SQLRestriction("removed_on is null")
class ContactPlan implements AuditedRecord {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ContactPlanId id;

    @Embedded
    private CentreId centre;

    @Embedded
    private ChildId child;

    @Embedded
    private PlanContent content;

    @Embedded
    private Removal removal;

    @Version
    @Column(name = "version")
    private long version;

    protected ContactPlan() {}

    ContactPlan(ContactPlanId id, CentreId centre, ChildId child, PlanContent content) {
        this.id = id;
        this.centre = centre;
        this.child = child;
        this.content = content;
    }

    /** What was believed before stays in the history of the record. */
    void correct(PlanContent corrected) {
        content = corrected;
    }

    /** Written down by mistake: stays in the database, is seen no more and counts for nothing. */
    void remove(LocalDate today, String reason) {
        removal = new Removal(today, reason);
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

    long version() {
        return version;
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
        return new ContactPlanDetails(id, child, content, names.get(concerned()), version);
    }

    @Override
    public UUID auditCentre() {
        return centre.value();
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
