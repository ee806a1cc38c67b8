package pl.ostoja.placement;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import pl.ostoja.access.Ownership;
import pl.ostoja.audit.Audited;
import pl.ostoja.audit.AuditedRecord;
import pl.ostoja.centre.CentreId;
import pl.ostoja.people.PersonId;
import pl.ostoja.shared.Removal;

/** A child in foster care (<i>dziecko w pieczy zastępczej</i>) and its file; an adult who stays on keeps it. Who the child is, is told by its person. */
@Entity
@Audited("CHILD")
@Table(name = "placement_child")
@SQLRestriction("removed_on is null")
class Child implements AuditedRecord {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ChildId id;

    @Embedded
    private Ownership ownership;

    @Embedded
    private PersonId person;

    @Column(name = "file_number")
    private String fileNumber;

    @Column(name = "registered_on")
    private LocalDate registeredOn;

    @Embedded
    private CareNeeds needs;

    @Embedded
    private LeavingCareData leaving;

    @Embedded
    private Removal removal;

    @Version
    @Column(name = "version")
    private long version;

    protected Child() {}

    Child(ChildId id, CentreId centre, PersonId person, String fileNumber, CareNeeds needs, LocalDate today) {
        this.id = id;
        this.ownership = Ownership.of(centre);
        this.person = person;
        this.fileNumber = fileNumber;
        this.needs = needs;
        this.leaving = LeavingCareData.NOTHING_YET;
        this.registeredOn = today;
    }

    void need(CareNeeds newNeeds) {
        needs = newNeeds;
    }

    void prepareToLeave(LeavingCareData done) {
        leaving = done;
    }

    void restrict(boolean restricted) {
        ownership = ownership.restrict(restricted);
    }

    /** The record was made by mistake: it stays in the database and is seen no more. */
    void remove(LocalDate today, String reason) {
        removal = new Removal(today, reason);
    }

    ChildId id() {
        return id;
    }

    CentreId centre() {
        return ownership.centre();
    }

    boolean isRestricted() {
        return ownership.restricted();
    }

    PersonId person() {
        return person;
    }

    String fileNumber() {
        return fileNumber;
    }

    LocalDate registeredOn() {
        return registeredOn;
    }

    CareNeeds needs() {
        return needs;
    }

    LeavingCareData leaving() {
        return leaving == null ? LeavingCareData.NOTHING_YET : leaving;
    }

    long version() {
        return version;
    }

    @Override
    public UUID auditCentre() {
        return ownership.centre().value();
    }

    @Override
    public UUID auditId() {
        return id.value();
    }
}
