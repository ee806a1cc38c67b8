package pl.ostoja.centre;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import pl.ostoja.audit.Audited;
import pl.ostoja.audit.AuditedRecord;

/** An organisation that works with Ostoja (<i>OPS, MOPS, CUS, PCPR, MOPR</i>). Its hats and municipalities are dated rows of their own. */
@Entity
@Audited("CENTRE")
@Table(name = "centre_centre")
class Centre implements AuditedRecord {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private CentreId id;

    @Column(name = "name")
    private String name;

    @Column(name = "short_name")
    private String shortName;

    /** Fixed: a centre that moves to another county is another centre. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "county_code"))
    private TerytCode county;

    @Embedded
    private Contact contact;

    @Embedded
    private Nip nip;

    @Version
    @Column(name = "version")
    private long version;

    protected Centre() {}

    Centre(CentreId id, TerytCode county, String name, String shortName, Contact contact, Nip nip) {
        this.id = id;
        this.county = county;
        describe(name, shortName, contact, nip);
    }

    final void describe(String newName, String newShortName, Contact newContact, Nip newNip) {
        name = newName.strip();
        shortName = newShortName.strip();
        contact = newContact;
        nip = newNip;
    }

    CentreId id() {
        return id;
    }

    String name() {
        return name;
    }

    String shortName() {
        return shortName;
    }

    TerytCode county() {
        return county;
    }

    Contact contact() {
        return contact == null ? Contact.NONE : contact;
    }

    Optional<Nip> nip() {
        return Optional.ofNullable(nip);
    }

    long version() {
        return version;
    }

    @Override
    public UUID auditCentre() {
        return id.value();
    }

    @Override
    public UUID auditId() {
        return id.value();
    }
}
