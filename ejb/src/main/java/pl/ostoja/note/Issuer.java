package pl.ostoja.note;

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

/** As whom a centre issues notes. Its row is locked while a number is given and while payments go to notes, so that they follow one another. */
@Entity
@Audited("NOTE_ISSUER")
@Table(name = "note_issuer")
class Issuer implements AuditedRecord {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "centre_id"))
    private CentreId centre;

    @Embedded
    private Party party;

    @Embedded
    private NumberPattern pattern;

    @Version
    @Column(name = "version")
    private long version;

    protected Issuer() {}

    Issuer(CentreId centre, Party party, NumberPattern pattern) {
        this.centre = centre;
        describe(party, pattern);
    }

    final void describe(Party newParty, NumberPattern newPattern) {
        party = newParty;
        pattern = newPattern;
    }

    Party party() {
        return party;
    }

    NumberPattern pattern() {
        return pattern;
    }

    long version() {
        return version;
    }

    IssuerDetails details() {
        return new IssuerDetails(party, pattern, version);
    }

    @Override
    public UUID auditCentre() {
        return centre.value();
    }

    @Override
    public UUID auditId() {
        return centre.value();
    }
}
