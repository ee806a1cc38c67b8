package pl.ostoja.access;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import pl.ostoja.audit.Audited;
import pl.ostoja.audit.AuditedRecord;
import pl.ostoja.centre.CentreId;

/** People of a centre who share a caseload. */
@Entity
@Audited("TEAM")
@Table(name = "access_team")
class Team implements AuditedRecord {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private TeamId id;

    @Embedded
    private CentreId centre;

    @Column(name = "name")
    private String name;

    @Version
    @Column(name = "version")
    private long version;

    protected Team() {}

    Team(TeamId id, CentreId centre, String name) {
        this.id = id;
        this.centre = centre;
        this.name = name.strip();
    }

    void rename(String newName) {
        name = newName.strip();
    }

    TeamId id() {
        return id;
    }

    CentreId centre() {
        return centre;
    }

    String name() {
        return name;
    }

    long version() {
        return version;
    }

    @Override
    public UUID auditCentre() {
        return centre.value();
    }

    @Override
    public UUID auditId() {
        return id.value();
    }
}
