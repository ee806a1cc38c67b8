package pl.ostoja.fostering;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import pl.ostoja.access.RestrictableRecord;
import pl.ostoja.audit.Audited;
import pl.ostoja.audit.Derived;
import pl.ostoja.centre.CentreId;
import pl.ostoja.people.Address;
import pl.ostoja.people.Phone;
import pl.ostoja.people.SortKeys;
import pl.ostoja.shared.PolishText;

/**
 * A foster family (<i>rodzina zastępcza</i>) or family children's home, with its household; who cares and in which form stands in rows of their own.
 * Those who want to become one are here too, from their first call on, with no form and no standing yet (ADR 45).
 */
@Entity
@Audited("FAMILY")
@Table(name = "fostering_family")
@SQLRestriction("removed_on is null")
class FosterFamily extends RestrictableRecord {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private FosterFamilyId id;

    /** How people speak of the family: "Nowiccy". */
    @Column(name = "label")
    private String label;

    @Derived
    @Column(name = "sort_key")
    private String sortKey;

    @Derived
    @Column(name = "search_label")
    private String searchLabel;

    @Embedded
    private Address address;

    /** Kept secret from those without the right to addresses. */
    @Column(name = "address_protected")
    private boolean addressProtected;

    @Column(name = "phone")
    private String phone;

    /** How many children the carers have agreed to at most; null if nothing was agreed. */
    @Column(name = "agreed_maximum")
    private Integer agreedMaximum;

    /** Whether the carers have said that they take a child now. */
    @Column(name = "ready")
    private boolean ready;

    /** Whether it only wants to become a foster family. */
    @Column(name = "candidate")
    private boolean candidate;

    protected FosterFamily() {}

    FosterFamily(FosterFamilyId id, CentreId centre, String fileNumber, Household household, LocalDate today) {
        super(centre, fileNumber, today);
        this.id = id;
        become(household);
    }

    final void become(Household household) {
        label = PolishText.note(household.label());
        sortKey = SortKeys.of(label);
        searchLabel = PolishText.searchForm(label);
        address = household.address();
        addressProtected = household.addressProtected();
        phone = Phone.international(household.phone());
        agreedMaximum = household.agreedMaximum();
        ready = household.ready();
    }

    /** It wants to become a foster family. */
    void apply() {
        candidate = true;
    }

    /** It has become a foster family, and is found among them. */
    void qualify(String newNumber) {
        candidate = false;
        renumber(newNumber);
    }

    FosterFamilyId id() {
        return id;
    }

    boolean isCandidate() {
        return candidate;
    }

    String label() {
        return label;
    }

    Household household() {
        return new Household(label, address, addressProtected, phone, agreedMaximum, ready);
    }

    /** Where it lives as far as that is no secret. */
    Locality home() {
        return new Locality(address.place(), address.teryt());
    }

    boolean isReady() {
        return ready;
    }

    Optional<Integer> agreedMaximum() {
        return Optional.ofNullable(agreedMaximum);
    }

    @Override
    public UUID auditId() {
        return id.value();
    }
}
