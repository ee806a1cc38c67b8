package pl.ostoja.contact;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
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

    /**
     * @param names of persons
     * @param hidden the contacts whose words the caller does not read, each with the day of the hand-over that hides them (VIS-6)
     */
    ContactDetails details(Map<UUID, String> names, Map<UUID, LocalDate> hidden) {
        LocalDate handedOverOn = hidden.get(id.value());
        return new ContactDetails(id, child, handedOverOn == null ? content : content.withoutWords(), names.get(concerned()), handedOverOn, version());
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
