package pl.ostoja.web.offer;

import java.io.Serializable;
import java.time.LocalDate;
import pl.ostoja.offer.OfferAnswer;
import pl.ostoja.web.placement.ConsentsForm;

/** What is typed about the answer of who was asked. */
public class AnswerForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ConsentsForm consents = new ConsentsForm();
    private OfferAnswer answer;
    private LocalDate on;
    private String reason;

    public ConsentsForm getConsents() {
        return consents;
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
}
