package pl.ostoja.web.settlement;

import java.io.Serializable;
import java.time.LocalDate;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.settlement.LiabilityFacts;
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

    PayersContent content() {
        return new PayersContent(
                since, origin, code(residence), code(registration), code(courtSeat), code(leftIn), code(host), decidedOn, evidence, null);
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
