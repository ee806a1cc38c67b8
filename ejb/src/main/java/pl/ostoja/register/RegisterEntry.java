package pl.ostoja.register;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.SQLRestriction;
import pl.ostoja.access.RecordKind;
import pl.ostoja.audit.Audited;
import pl.ostoja.audit.Derived;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.RecordedRow;

/** That sections of the sheet of a child or a family were entered in the central register, and what they said then. */
@Entity
@Audited("REGISTER_ENTRY")
@Table(name = "register_entry")
@SQLRestriction("removed_on is null")
class RegisterEntry extends RecordedRow {
    private static final String APART = ",";

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private RegisterEntryId id;

    @Enumerated(EnumType.STRING)
    @Column(name = "record_kind")
    private RecordKind kind;

    @Column(name = "record_id")
    private UUID record;

    @Column(name = "entered_on")
    private LocalDate enteredOn;

    /** By name. */
    @Column(name = "sections")
    private String sections;

    /** In the order of the sections, which the trail tells. */
    @Derived
    @Column(name = "fingerprints")
    private String fingerprints;

    @Column(name = "author")
    private String author;

    protected RegisterEntry() {}

    RegisterEntry(RegisterEntryId id, CentreId centre, RecordKind kind, UUID record, LocalDate enteredOn, List<SeenSection> entered, String author) {
        super(centre);
        this.id = id;
        this.kind = kind;
        this.record = record;
        this.enteredOn = enteredOn;
        this.sections = entered.stream().map(seen -> seen.section().name()).collect(Collectors.joining(APART));
        this.fingerprints = entered.stream().map(SeenSection::fingerprint).collect(Collectors.joining(APART));
        this.author = author;
    }

    RecordKind kind() {
        return kind;
    }

    UUID record() {
        return record;
    }

    LocalDate enteredOn() {
        return enteredOn;
    }

    /** What the section said when it was entered; null if it was not among them. */
    String fingerprint(SheetSection section) {
        int place = sections().indexOf(section);
        return place < 0 ? null : fingerprints.split(APART)[place];
    }

    private List<SheetSection> sections() {
        return Stream.of(sections.split(APART)).map(SheetSection::valueOf).toList();
    }

    RegisterEntryDetails details() {
        return new RegisterEntryDetails(id, kind, record, enteredOn, sections(), author, version());
    }

    @Override
    public UUID auditId() {
        return id.value();
    }

    @Override
    public UUID auditSubject() {
        return record;
    }
}
