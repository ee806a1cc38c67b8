package pl.ostoja.contact;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import pl.ostoja.audit.Audited;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.RecordedRow;
import pl.ostoja.placement.ChildId;

/** A contact of somebody with a child, that took place or did not. */
@Entity
@Audited("CONTACT")
@Table(name = "contact_held")
@SQLRestriction("removed_on is null")
class Contact extends RecordedRow {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ContactId id;

    @Embedded
    private ChildId child;

    @Embedded
    private ContactContent content;

    protected Contact() {}

    Contact(ContactId id, CentreId centre, ChildId child, ContactContent content) {
        super(centre);
        this.id = id;
        this.child = child;
        this.content = content;
    }

    /** What was believed before stays in the history of the record. */
    void correct(ContactContent corrected) {
        content = corrected;
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

    /** The person with whom the child is in contact. */
    UUID concerned() {
        return content.person().value();
    }

    /** @param names of persons */
    ContactDetails details(Map<UUID, String> names) {
        return new ContactDetails(id, child, content, names.get(concerned()), version());
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
