package pl.ostoja.contact;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import pl.ostoja.audit.Audited;
import pl.ostoja.audit.AuditedRecord;
import pl.ostoja.centre.CentreId;
import pl.ostoja.placement.ChildId;
import pl.ostoja.shared.Removal;

/** A contact of somebody with a child, that took place or did not. */
@Entity
@Audited("CONTACT")
@Table(name = "contact_held")
@SQLRestriction("removed_on is null")
class Contact implements AuditedRecord {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ContactId id;

    @Embedded
    private CentreId centre;

    @Embedded
    private ChildId child;

    @Embedded
    private ContactContent content;

    @Embedded
    private Removal removal;

    @Version
    @Column(name = "version")
    private long version;

    protected Contact() {}

    Contact(ContactId id, CentreId centre, ChildId child, ContactContent content) {
        this.id = id;
        this.centre = centre;
        this.child = child;
        this.content = content;
    }

    /** What was believed before stays in the history of the record. */
    void correct(ContactContent corrected) {
        content = corrected;
    }

    /** Written down by mistake: stays in the database, is seen no more and counts for nothing. */
    void remove(LocalDate today, String reason) {
        removal = new Removal(today, reason);
    }

    ContactId id() {
        return id;
    }

    ChildId child() {
        return child;
    }

    ContactContent content() {
        return content;
    }

    long version() {
        return version;
    }

    /** The person with whom the child is in contact. */
    UUID concerned() {
        return content.person().value();
    }

    /** @param names of persons */
    ContactDetails details(Map<UUID, String> names) {
        return new ContactDetails(id, child, content, names.get(concerned()), version);
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
