package pl.ostoja.web.offer;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import pl.ostoja.offer.OfferAnswer;
import pl.ostoja.placement.ChildId;
import pl.ostoja.web.fostering.ConsentsForm;

/** What is typed about the answer of who was asked. */
public class AnswerForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ConsentsForm consents = new ConsentsForm();
    private OfferAnswer answer;
    private List<String> taken = List.of();
    private LocalDate on;
    private String reason;

    public ConsentsForm getConsents() {
        return consents;
    }

    /** Whom of the brothers and sisters, where the answer is for some of them. */
    List<ChildId> takenOnes() {
        return taken.stream().map(UUID::fromString).map(ChildId::new).toList();
    }

    public List<String> getTaken() {
        return taken;
    }

    public void setTaken(List<String> taken) {
        this.taken = taken;
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
