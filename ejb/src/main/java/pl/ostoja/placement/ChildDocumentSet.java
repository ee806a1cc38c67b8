package pl.ostoja.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import pl.ostoja.shared.BusinessRuleViolation;

/**
 * What the carers of a stay were given of what accompanies the child, each with its day; null while they have not got it ({@link ChildDocument} says what each is).
 *
 * @param without of which there is none, the names of {@link ChildDocument} in one text with commas between
 */
@Embeddable
public record ChildDocumentSet(
        @Column(name = "doc_legal_on") LocalDate legalSituation,
        @Column(name = "doc_child_on") LocalDate familyInformation,
        @Column(name = "doc_met_on") LocalDate meeting,
        @Column(name = "doc_civil_on") LocalDate birthCertificate,
        @Column(name = "doc_order_on") LocalDate courtOrder,
        @Column(name = "doc_health_on") LocalDate health,
        @Column(name = "doc_school_on") LocalDate school,
        @Column(name = "doc_diagnosis_on") LocalDate diagnosis,
        @Column(name = "doc_family_on") LocalDate familyWorkPlan,
        @Column(name = "doc_foreigner_on") LocalDate foreigner,
        @Column(name = "doc_examined_on") LocalDate examination,
        @Size(max = 200) @Column(name = "doc_without") String without,
        @Size(max = 1000) @Column(name = "doc_note") String note)
        implements Serializable {
    public static final ChildDocumentSet NONE = new ChildDocumentSet(null, null, null, null, null, null, null, null, null, null, null, null, null);

    public ChildDocumentSet {
        without = without == null || without.isBlank() ? null : String.join(",", new TreeSet<>(Arrays.asList(without.strip().split("\\s*,\\s*"))));
        note = note == null || note.isBlank() ? null : note.strip();
    }

    /** Day on which the carers got it, null if they have not. */
    public LocalDate on(ChildDocument document) {
        return switch (document) {
            case LEGAL_SITUATION -> legalSituation;
            case FAMILY_INFORMATION -> familyInformation;
            case MEETING -> meeting;
            case BIRTH_CERTIFICATE -> birthCertificate;
            case COURT_ORDER -> courtOrder;
            case HEALTH -> health;
            case SCHOOL -> school;
            case DIAGNOSIS -> diagnosis;
            case FAMILY_WORK_PLAN -> familyWorkPlan;
            case FOREIGNER -> foreigner;
            case EXAMINATION -> examination;
        };
    }

    /** Of which there is none. */
    public Set<ChildDocument> missing() {
        Set<ChildDocument> missing = EnumSet.noneOf(ChildDocument.class);
        if (without != null) {
            Arrays.stream(without.split(",")).map(ChildDocumentSet::named).forEach(missing::add);
        }
        return Collections.unmodifiableSet(missing);
    }

    private static ChildDocument named(String name) {
        return Arrays.stream(ChildDocument.values())
                .filter(document -> document.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolation("PLC-82", "placement.violation.documentUnknown", name));
    }

    /**
     * The day on which the last of them was there; nothing while one is not. Asked of every stay of a country.
     *
     * @param otherwise the day if there is none of any of them
     */
    Optional<LocalDate> settledOn(Collection<ChildDocument> owed, LocalDate otherwise) {
        Set<ChildDocument> missing = missing();
        LocalDate last = null;
        for (ChildDocument document : owed) {
            LocalDate day = on(document);
            if (day == null && !missing.contains(document)) {
                return Optional.empty();
            }
            last = last == null || day != null && day.isAfter(last) ? day : last;
        }
        return Optional.of(last == null ? otherwise : last);
    }

    /** PLC-82: what was given was so by today and not before birth; what there is none of was not given, and only some may be missing. */
    public void check(LocalDate born, LocalDate today) {
        Set<ChildDocument> missing = missing();
        for (ChildDocument document : ChildDocument.values()) {
            LocalDate day = on(document);
            if (day != null && (day.isAfter(today) || day.isBefore(born))) {
                throw new BusinessRuleViolation("PLC-82", "placement.violation.documentDay", day);
            }
            if (missing.contains(document) && (day != null || !document.mayBeMissing())) {
                throw new BusinessRuleViolation("PLC-82", "placement.violation.documentMissing", document);
            }
        }
    }
}
