package pl.ostoja.supporting;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import pl.ostoja.audit.Audited;
import pl.ostoja.centre.CentreId;

/** That a supporting family helps another one, from a day to a day. */
@Entity
@Audited("SUPPORTING_HELP")
@Table(name = "supporting_help")
@SQLRestriction("removed_on is null")
class SupportHelp extends SupportRow {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private SupportHelpId id;

    @Embedded
    private HelpContent content;

    protected SupportHelp() {}

    SupportHelp(SupportHelpId id, CentreId centre, SupportingFamilyId family, HelpContent content) {
        super(centre, family);
        this.id = id;
        this.content = content;
    }

    void correct(HelpContent corrected) {
        content = corrected;
    }

    SupportHelpId id() {
        return id;
    }

    HelpContent content() {
        return content;
    }

    @Override
    public UUID auditId() {
        return id.value();
    }
}
