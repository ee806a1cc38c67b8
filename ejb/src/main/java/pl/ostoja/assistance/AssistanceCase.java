package pl.ostoja.assistance;

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
import pl.ostoja.audit.Derived;
import pl.ostoja.centre.CentreId;
import pl.ostoja.people.Phone;
import pl.ostoja.people.SortKeys;
import pl.ostoja.shared.PolishText;
import pl.ostoja.shared.Removal;

/** A family with which an assistant (<i>asystent rodziny</i>) works, worked or is to work. Who belongs to it and what has happened stands in rows of their own. */
@Entity
@Audited("ASSISTANCE")
@Table(name = "assistance_case")
@SQLRestriction("removed_on is null")
class AssistanceCase implements AuditedRecord {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AssistanceCaseId id;

    @Embedded
    private Ownership ownership;

    @Column(name = "file_number")
    private String fileNumber;

    @Embedded
    private CaseContent content;

    @Derived
    @Column(name = "sort_key")
    private String sortKey;

    @Derived
    @Column(name = "search_label")
    private String searchLabel;

    @Derived
    @Embedded
    private CaseStanding standing;

    @Column(name = "registered_on")
    private LocalDate registeredOn;

    @Embedded
    private Removal removal;

    @Version
    @Column(name = "version")
    private long version;

    protected AssistanceCase() {}

    AssistanceCase(AssistanceCaseId id, CentreId centre, String fileNumber, CaseContent content, CaseStanding standing, LocalDate today) {
        this.id = id;
        this.ownership = Ownership.of(centre);
        this.fileNumber = fileNumber;
        this.standing = standing;
        this.registeredOn = today;
        become(content);
    }

    final void become(CaseContent now) {
        String label = PolishText.note(now.label());
        content = new CaseContent(label, now.kind(), now.difficulty(), now.address(), Phone.international(now.phone()), now.warning() == null ? null : PolishText.note(now.warning()));
        sortKey = SortKeys.of(label);
        searchLabel = PolishText.searchForm(label);
    }

    void stands(CaseStanding now) {
        standing = now;
    }

    void restrict(boolean restricted) {
        ownership = ownership.restrict(restricted);
    }

    /** The record was made by mistake: it stays in the database and is seen no more. */
    void remove(LocalDate today, String reason) {
        removal = new Removal(today, reason);
    }

    AssistanceCaseId id() {
        return id;
    }

    CentreId centre() {
        return ownership.centre();
    }

    boolean isRestricted() {
        return ownership.restricted();
    }

    String fileNumber() {
        return fileNumber;
    }

    CaseContent content() {
        return content;
    }

    CaseStanding standing() {
        return standing;
    }

    LocalDate registeredOn() {
        return registeredOn;
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
