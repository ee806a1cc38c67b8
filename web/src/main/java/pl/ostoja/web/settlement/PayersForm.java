package pl.ostoja.web.settlement;

import java.io.Serializable;
import java.time.LocalDate;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.settlement.Dispute;
import pl.ostoja.settlement.LiabilityFacts;
import pl.ostoja.settlement.LiabilityProposal;
import pl.ostoja.settlement.PayersContent;
import pl.ostoja.web.faces.Choice;

/** What is typed about from what it is decided who pays. */
public class PayersForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private LocalDate since;
    private LiabilityFacts.Origin origin;
    private Choice residence;
    private Choice registration;
    private Choice courtSeat;
    private Choice leftIn;
    private Choice host;
    private LocalDate decidedOn;
    private String evidence;

    static PayersForm of(PayersContent content, PayerPlaces places) {
        PayersForm form = new PayersForm();
        form.since = content.since();
        form.origin = content.origin();
        form.residence = places.choice(content.residence());
        form.registration = places.choice(content.registration());
        form.courtSeat = places.choice(content.courtSeat());
        form.leftIn = places.choice(content.leftIn());
        form.host = places.choice(content.host());
        form.decidedOn = content.decidedOn();
        form.evidence = content.evidence();
        return form;
    }

    /** What the centre knows already; the evidence is for who decides. */
    static PayersForm of(LiabilityProposal proposal, PayerPlaces places) {
        PayersForm form = new PayersForm();
        form.since = proposal.since();
        form.origin = proposal.facts().origin();
        form.residence = places.choice(proposal.facts().residence());
        form.registration = places.choice(proposal.facts().registration());
        return form;
    }

    PayersContent content(Dispute dispute) {
        return new PayersContent(
                since, origin, code(residence), code(registration), code(courtSeat), code(leftIn), code(host), decidedOn, evidence, dispute);
    }

    private static TerytCode code(Choice place) {
        return place == null ? null : new TerytCode(String.valueOf(place.value()));
    }

    public LiabilityFacts.Origin[] getOrigins() {
        return LiabilityFacts.Origin.values();
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public LiabilityFacts.Origin getOrigin() {
        return origin;
    }

    public void setOrigin(LiabilityFacts.Origin origin) {
        this.origin = origin;
    }

    public Choice getResidence() {
        return residence;
    }

    public void setResidence(Choice residence) {
        this.residence = residence;
    }

    public Choice getRegistration() {
        return registration;
    }

    public void setRegistration(Choice registration) {
        this.registration = registration;
    }

    public Choice getCourtSeat() {
        return courtSeat;
    }

    public void setCourtSeat(Choice courtSeat) {
        this.courtSeat = courtSeat;
    }

    public Choice getLeftIn() {
        return leftIn;
    }

    public void setLeftIn(Choice leftIn) {
        this.leftIn = leftIn;
    }

    public Choice getHost() {
        return host;
    }

    public void setHost(Choice host) {
        this.host = host;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }
}
