package pl.ostoja.offer;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import pl.ostoja.audit.Audited;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.RecordedRow;
import pl.ostoja.facility.FacilityId;
import pl.ostoja.fostering.Consents;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.placement.ChildId;
import pl.ostoja.shared.Explanation;

/** Somebody decided to ask a family or an institution to take the children of a request; with what was known then, and what came of it. */
@Entity
@Audited("PLACE_OFFER")
@Table(name = "offer_offer")
@SQLRestriction("removed_on is null")
class PlaceOffer extends RecordedRow {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private OfferId id;

    @Embedded
    private RequestId request;

    @Embedded
    private FosterFamilyId family;

    @Embedded
    private FacilityId facility;

    @Column(name = "made_on")
    private LocalDate madeOn;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "answer_by")
    private LocalDate answerBy;

    @Column(name = "why")
    private String why;

    @Column(name = "known")
    private String known;

    @Enumerated(EnumType.STRING)
    @Column(name = "answer")
    private OfferAnswer answer;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    @Column(name = "answer_reason")
    private String answerReason;

    @Embedded
    private Consents consents;

    @Column(name = "disrupted_on")
    private LocalDate disruptedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "disrupted_by")
    private DisruptedBy disruptedBy;

    @Column(name = "disrupted_reason")
    private String disruptedReason;

    protected PlaceOffer() {}

    PlaceOffer(CentreId centre, MakeOffer made, LocalDate madeOn, String madeBy, Explanation known) {
        super(centre);
        this.id = made.id();
        this.request = made.request();
        this.family = made.family();
        this.facility = made.facility();
        this.madeOn = madeOn;
        this.madeBy = madeBy;
        this.answerBy = made.answerBy();
        this.why = made.why().strip();
        this.known = known.toJson();
    }

    void answer(AnswerOffer answered) {
        answer = answered.answer();
        answeredOn = answered.on();
        answerReason = answered.reason();
        consents = answered.consents();
    }

    void disrupt(LocalDate on, DisruptedBy by, String reason) {
        disruptedOn = on;
        disruptedBy = by;
        disruptedReason = reason;
    }

    OfferId id() {
        return id;
    }

    RequestId request() {
        return request;
    }

    FosterFamilyId family() {
        return family;
    }

    FacilityId facility() {
        return facility;
    }

    LocalDate madeOn() {
        return madeOn;
    }

    LocalDate answerBy() {
        return answerBy;
    }

    OfferAnswer answer() {
        return answer;
    }

    Consents consents() {
        return consents == null ? Consents.NONE : consents;
    }

    LocalDate disruptedOn() {
        return disruptedOn;
    }

    /**
     * As it is shown.
     *
     * @param label of the family or institution, null where the caller does not see the family
     * @param taken whom, where the answer is for some of the children only
     */
    OfferDetails details(String label, List<ChildId> taken, OfferState state, LocalDate keptUntil) {
        boolean told = family == null || label != null;
        return new OfferDetails(
                id, request, told ? family : null, facility, label, madeOn, madeBy, answerBy, told ? why : null, told ? Explanation.fromJson(known) : null, answer,
                answeredOn, told ? answerReason : null, told ? consents() : Consents.NONE, taken, state, keptUntil, disruptedOn, disruptedBy,
                told ? disruptedReason : null, version());
    }

    @Override
    public UUID auditId() {
        return id.value();
    }

    @Override
    public UUID auditSubject() {
        return request.value();
    }
}
