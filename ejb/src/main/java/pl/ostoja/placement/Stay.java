package pl.ostoja.placement;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import pl.ostoja.audit.Audited;
import pl.ostoja.audit.AuditedRecord;
import pl.ostoja.centre.CentreId;
import pl.ostoja.fostering.Consents;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.Explanation;
import pl.ostoja.shared.Removal;

/**
 * A stay (<i>pobyt</i>) of a child in one place on one legal basis; see {@link StayFacts} for its days. The trail and former states tell its fields by their
 * names, which is why those of its end and its extension stand beside each other.
 */
@Entity
@Audited("STAY")
@Table(name = "placement_stay")
@SQLRestriction("removed_on is null")
class Stay implements AuditedRecord {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private StayId id;

    @Embedded
    private CentreId centre;

    @Embedded
    private ChildId child;

    /** Null in an institution or with untrained people, who are named by {@link #placeName}. */
    @Embedded
    private FosterFamilyId family;

    @Column(name = "place_name")
    private String placeName;

    @Enumerated(EnumType.STRING)
    @Column(name = "care_form")
    private CareForm form;

    @Enumerated(EnumType.STRING)
    @Column(name = "legal_basis")
    private LegalBasis basis;

    @Embedded
    private Order order;

    @Column(name = "since")
    private LocalDate since;

    @Column(name = "admitted_at")
    private Instant admittedAt;

    @Column(name = "until")
    private LocalDate until;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_reason")
    private EndReason endReason;

    @Column(name = "end_note")
    private String endNote;

    @Embedded
    private Consents consents;

    @Embedded
    private Doubts doubts;

    @Embedded
    private AdultStay adult;

    @Embedded
    private ForeignConsent foreign;

    @Embedded
    private ChildDocumentSet documents;

    @Embedded
    private StayActs acts;

    @Column(name = "planned_end_on")
    private LocalDate plannedEndOn;

    @Column(name = "siblings_apart_why")
    private String siblingsApartWhy;

    @Column(name = "chosen_why")
    private String chosenWhy;

    @Column(name = "chosen_known")
    private String chosenKnown;

    @Enumerated(EnumType.STRING)
    @Column(name = "extension_kind")
    private StayExtension.Kind extensionKind;

    @Column(name = "extension_granted_on")
    private LocalDate extensionGrantedOn;

    @Column(name = "proceedings_ended_on")
    private LocalDate proceedingsEndedOn;

    @Embedded
    private Removal removal;

    @Version
    @Column(name = "version")
    private long version;

    protected Stay() {}

    Stay(StayId id, CentreId centre, ChildId child, StayPlace place, StayTerms terms, Consents consents, String siblingsApartWhy) {
        this.id = id;
        this.centre = centre;
        this.child = child;
        this.family = place.family();
        this.placeName = place.name();
        this.form = place.form();
        this.consents = consents;
        this.siblingsApartWhy = siblingsApartWhy;
        become(terms);
    }

    /** PLC-75: why somebody chose the family, and what it answered then. */
    void chosen(String why, Explanation known) {
        chosenWhy = why;
        chosenKnown = known.toJson();
    }

    final void become(StayTerms terms) {
        terms.order().requireFor(terms.basis());
        adult = AdultStay.of(terms.basis(), terms.adult());
        foreign = ForeignConsent.of(terms.basis(), terms.foreign());
        acts = acts == null ? null : acts.fitting(terms.basis(), terms.since());
        basis = terms.basis();
        order = terms.order();
        since = terms.since();
        admittedAt = terms.admittedAt();
        doubts = terms.doubts();
    }

    /** PLC-63: a stay ends once; what was wrong about its end is corrected. PLC-34: the note says why a stay ends on its first day. */
    void end(StayEnding how) {
        if (until != null) {
            throw new BusinessRuleViolation("PLC-63", "placement.violation.alreadyEnded", until);
        }
        correctEnd(how);
        if (how.explainsLeavingOn(since)) {
            explain("PLC-34", how.note());
        }
    }

    void correctEnd(StayEnding how) {
        how.checkAfter(since);
        until = how.until();
        endReason = how.reason();
        endNote = how.note();
    }

    void extend(StayExtension extension) {
        extensionKind = extension.kind();
        extensionGrantedOn = extension.grantedOn();
        proceedingsEndedOn = extension.proceedingsEndedOn();
    }

    /** PLC-81: the day on which the child is to leave lies within the stay that lasts and within its longest duration; null if nothing is planned any more. */
    void planEnd(LocalDate day, LocalDate latest) {
        if (until != null) {
            throw new BusinessRuleViolation("PLC-81", "placement.violation.alreadyEnded", until);
        }
        if (day != null && (!day.isAfter(since) || day.isAfter(latest))) {
            throw new BusinessRuleViolation("PLC-81", "placement.violation.plannedEnd", day, since, latest);
        }
        plannedEndOn = day;
    }

    /** PLC-96: who agreed to the stay, as it is known now. */
    void agreed(Consents given) {
        consents = given;
    }

    /** PLC-97: what a reason answers that was given for something else. */
    void explain(String rule, String why) {
        doubts = doubts().and(rule, why);
    }

    /** What courts and counties did about it by now (PLC-87, PLC-91, PLC-92). */
    void concern(StayActs known, LocalDate today) {
        known.check(facts(), today);
        acts = known;
    }

    /** What the carers have by now of what accompanies the child (PLC-82). */
    void accompany(ChildDocumentSet given) {
        documents = given;
    }

    /** It never happened: the row stays in the database and counts no more. */
    void remove(LocalDate today, String reason) {
        removal = new Removal(today, reason);
    }

    StayId id() {
        return id;
    }

    CentreId centre() {
        return centre;
    }

    ChildId child() {
        return child;
    }

    Optional<FosterFamilyId> family() {
        return Optional.ofNullable(family);
    }

    Instant admittedAt() {
        return admittedAt;
    }

    LocalDate since() {
        return since;
    }

    LocalDate until() {
        return until;
    }

    LegalBasis basis() {
        return basis;
    }

    CareForm form() {
        return form;
    }

    Consents consents() {
        return consents == null ? Consents.NONE : consents;
    }

    private Order order() {
        return order == null ? Order.NONE : order;
    }

    private Doubts doubts() {
        return doubts == null ? Doubts.NONE : doubts;
    }

    private ChildDocumentSet documents() {
        return documents == null ? ChildDocumentSet.NONE : documents;
    }

    private StayActs acts() {
        return acts == null ? StayActs.NONE : acts;
    }

    long version() {
        return version;
    }

    StayFacts facts() {
        StayPlace place = new StayPlace(family, placeName, form);
        StayTerms terms = new StayTerms(basis, order(), since, admittedAt, doubts(), adult, foreign);
        StayExtension extension = extensionKind == null ? null : new StayExtension(extensionKind, extensionGrantedOn, proceedingsEndedOn);
        return StayFacts.of(id, place, terms, new StayEnding(until, endReason, endNote), extension, documents(), acts());
    }

    /** Both arguments are null where the caller does not see the family. */
    StayRow row(String familyLabel, FosterFamilyId visibleFamily) {
        boolean told = family().isEmpty() || visibleFamily != null;
        return new StayRow(
                id, child, visibleFamily, familyLabel == null ? placeName : familyLabel, form, basis, order(), since, admittedAt, until, endReason, endNote,
                told ? consents() : Consents.NONE, doubts(), siblingsApartWhy, told ? chosenWhy : null,
                chosenKnown == null || !told ? null : Explanation.fromJson(chosenKnown), extensionKind, extensionGrantedOn, plannedEndOn, adult, foreign,
                documents(), acts(), version);
    }

    @Override
    public boolean isTakenAway() {
        return removal != null;
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
        return child.value();
    }
}
