package pl.ostoja.supporting;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import pl.ostoja.audit.Audited;
import pl.ostoja.audit.Derived;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.RecordedRow;
import pl.ostoja.people.Phone;
import pl.ostoja.people.SortKeys;
import pl.ostoja.shared.PolishText;

/** A family that helps others (UWR art. 29-31). Its contracts and whom it helps stand in rows of their own. */
@Entity
@Audited("SUPPORTING_FAMILY")
@Table(name = "supporting_family")
@SQLRestriction("removed_on is null")
class SupportingFamily extends RecordedRow {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private SupportingFamilyId id;

    @Column(name = "file_number")
    private String fileNumber;

    @Embedded
    private SupportingContent content;

    @Embedded
    private Dissolution dissolution;

    @Derived
    @Column(name = "sort_key")
    private String sortKey;

    @Derived
    @Column(name = "search_label")
    private String searchLabel;

    protected SupportingFamily() {}

    SupportingFamily(SupportingFamilyId id, CentreId centre, String fileNumber, SupportingContent content) {
        super(centre);
        this.id = id;
        this.fileNumber = fileNumber;
        become(content);
    }

    final void become(SupportingContent now) {
        String label = PolishText.note(now.label());
        content = new SupportingContent(
                label, PolishText.note(now.carers()), now.address(), Phone.international(now.phone()), now.interviewedOn(), now.opinionOn(), now.setUpOn(),
                now.registerCheckedOn(), now.notes());
        sortKey = SortKeys.of(label);
        searchLabel = PolishText.searchForm(label + " " + content.carers());
    }

    void dissolve(Dissolution how) {
        dissolution = how;
    }

    SupportingFamilyId id() {
        return id;
    }

    String fileNumber() {
        return fileNumber;
    }

    SupportingContent content() {
        return content;
    }

    /** Null while it is a supporting family. */
    Dissolution dissolution() {
        return dissolution;
    }

    /** Null as long as none is known. */
    LocalDate lastDay() {
        return dissolution == null ? null : dissolution.lastDay();
    }

    @Override
    public UUID auditId() {
        return id.value();
    }
}
