package pl.ostoja.assistance;

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
import pl.ostoja.audit.Derived;
import pl.ostoja.centre.CentreId;
import pl.ostoja.people.Phone;
import pl.ostoja.people.SortKeys;
import pl.ostoja.shared.PolishText;

/** A family with which an assistant (<i>asystent rodziny</i>) works, worked or is to work. Who belongs to it and what has happened stands in rows of their own. */
@Entity
@Audited("ASSISTANCE")
@Table(name = "assistance_case")
@SQLRestriction("removed_on is null")
class AssistanceCase extends RestrictableRecord {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AssistanceCaseId id;

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

    protected AssistanceCase() {}

    AssistanceCase(AssistanceCaseId id, CentreId centre, String fileNumber, CaseContent content, CaseStanding standing, LocalDate today) {
        super(centre, fileNumber, today);
        this.id = id;
        this.standing = standing;
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

    AssistanceCaseId id() {
        return id;
    }

    CaseContent content() {
        return content;
    }

    CaseStanding standing() {
        return standing;
    }

    @Override
    public UUID auditId() {
        return id.value();
    }
}
