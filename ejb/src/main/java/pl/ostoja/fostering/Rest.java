package pl.ostoja.fostering;

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
import pl.ostoja.centre.RecordedRow;

/**
 * Days on which a professional family or a family children's home does not care because it rests (<i>czasowe niesprawowanie opieki w związku z
 * wypoczynkiem</i>, UWR art. 69). Corrected with a reason, never silently.
 */
@Entity
@Audited("FAMILY_REST")
@Table(name = "fostering_rest")
@SQLRestriction("removed_on is null")
class Rest extends RecordedRow {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private RestId id;

    @Embedded
    private FosterFamilyId family;

    @Embedded
    private RestContent content;

    protected Rest() {}

    Rest(RestId id, CentreId centre, FosterFamilyId family, RestContent content) {
        super(centre);
        this.id = id;
        this.family = family;
        this.content = content;
    }

    void correct(RestContent corrected) {
        content = corrected;
    }

    RestId id() {
        return id;
    }

    FosterFamilyId family() {
        return family;
    }

    RestContent content() {
        return content;
    }

    RestDetails details() {
        return new RestDetails(id, family, content, version());
    }

    @Override
    public UUID auditId() {
        return id.value();
    }

    @Override
    public UUID auditSubject() {
        return family.value();
    }
}
