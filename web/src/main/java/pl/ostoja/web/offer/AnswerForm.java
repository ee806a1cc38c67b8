package pl.ostoja.web.offer;

import java.io.Serializable;
import java.time.LocalDate;
import pl.ostoja.offer.OfferAnswer;
import pl.ostoja.placement.Consents;

/** What is typed about the answer of who was asked. */
public class AnswerForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private OfferAnswer answer;
    private LocalDate on;
    private String reason;
    private String familyBy;
    private LocalDate familyOn;
    private String coordinatorBy;
    private LocalDate coordinatorOn;

    Consents consents() {
        return new Consents(familyBy, familyOn, coordinatorBy, coordinatorOn);
    }

    public OfferAnswer[] getAnswers() {
        return OfferAnswer.values();
    }

    public OfferAnswer getAnswer() {
        return answer;
    }

    public void setAnswer(OfferAnswer answer) {
        this.answer = answer;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getFamilyBy() {
        return familyBy;
    }

    public void setFamilyBy(String familyBy) {
        this.familyBy = familyBy;
    }

    public LocalDate getFamilyOn() {
        return familyOn;
    }

    public void setFamilyOn(LocalDate familyOn) {
        this.familyOn = familyOn;
    }

    public String getCoordinatorBy() {
        return coordinatorBy;
    }

    public void setCoordinatorBy(String coordinatorBy) {
        this.coordinatorBy = coordinatorBy;
    }

    public LocalDate getCoordinatorOn() {
        return coordinatorOn;
    }

    public void setCoordinatorOn(LocalDate coordinatorOn) {
        this.coordinatorOn = coordinatorOn;
    }
}
