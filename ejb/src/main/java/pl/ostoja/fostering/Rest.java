package pl.ostoja.fostering;

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
import pl.ostoja.audit.Audited;
import pl.ostoja.audit.AuditedRecord;
import pl.ostoja.centre.CentreId;
import pl.ostoja.shared.Removal;

/**
 * Days on which a professional family or a family children's home does not care because it rests (<i>czasowe niesprawowanie opieki w związku z
 * wypoczynkiem</i>, UWR art. 69). Corrected with a reason, never silently.
 */
@Entity
@Audited("FAMILY_REST")
@Table(name = "fostering_rest")
@SQLRestriction("removed_on is null")
class Rest implements AuditedRecord {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private RestId id;

    @Embedded
    private CentreId centre;

    @Embedded
    private FosterFamilyId family;

    @Embedded
    private RestContent content;

    @Embedded
    private Removal removal;

    @Version
    @Column(name = "version")
    private long version;

    protected Rest() {}

    Rest(RestId id, CentreId centre, FosterFamilyId family, RestContent content) {
        this.id = id;
        this.centre = centre;
        this.family = family;
        this.content = content;
    }

    void correct(RestContent corrected) {
        content = corrected;
    }

    /** Written down by mistake, or given up before it began: stays in the database, is seen no more and counts for nothing. */
    void remove(LocalDate today, String reason) {
        removal = new Removal(today, reason);
    }

    RestId id() {
        return id;
    }

    CentreId centre() {
        return centre;
    }

    FosterFamilyId family() {
        return family;
    }

    RestContent content() {
        return content;
    }

    long version() {
        return version;
    }

    RestDetails details() {
        return new RestDetails(id, family, content, version);
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
        return family.value();
    }
}
