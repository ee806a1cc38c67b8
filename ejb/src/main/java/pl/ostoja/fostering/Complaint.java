package pl.ostoja.fostering;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.RestrictableRecord;
import pl.ostoja.audit.Audited;
import pl.ostoja.audit.Secret;
import pl.ostoja.centre.CentreId;

/** What somebody has said of a foster family, and what came of it; a record of its own, seen by those who are named for it alone (VIS-7). */
@Entity
@Audited("COMPLAINT")
@Table(name = "fostering_complaint")
@SQLRestriction("removed_on is null")
class Complaint extends RestrictableRecord {
    private static final int NUMBER_DIGITS = 8;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ComplaintId id;

    @Embedded
    private FosterFamilyId family;

    @Embedded
    private ComplaintContent content;

    @Secret
    @Embedded
    private Reporter reporter;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "opened_by"))
    private AccountId openedBy;

    /** Null while it is open. */
    @Embedded
    private ComplaintClosing closing;

    protected Complaint() {}

    Complaint(ComplaintId id, CentreId centre, FosterFamilyId family, ComplaintContent content, Reporter reporter, AccountId openedBy, LocalDate today) {
        super(centre, number(id), today);
        restrict(true);
        this.id = id;
        this.family = family;
        this.content = content;
        this.reporter = reporter;
        this.openedBy = openedBy;
    }

    /** Numbers that follow each other would tell how many there are to those who see one. */
    private static String number(ComplaintId id) {
        String digits = id.value().toString().replace("-", "");
        return "SK " + digits.substring(digits.length() - NUMBER_DIGITS);
    }

    void correct(ComplaintContent corrected) {
        content = corrected;
    }

    void cameFrom(Reporter corrected) {
        reporter = corrected;
    }

    void close(ComplaintClosing how) {
        closing = how;
    }

    void reopen() {
        closing = null;
    }

    ComplaintId id() {
        return id;
    }

    FosterFamilyId family() {
        return family;
    }

    ComplaintContent content() {
        return content;
    }

    Reporter reporter() {
        return reporter;
    }

    AccountId openedBy() {
        return openedBy;
    }

    ComplaintClosing closing() {
        return closing;
    }

    @Override
    public UUID auditId() {
        return id.value();
    }
}
