package pl.ostoja.web.placement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import pl.ostoja.placement.EndReason;
import pl.ostoja.placement.EndStay;

/** A child leaves the place: {@code /placement/end?stay=…}. */
@Named
@ViewScoped
public class EndStayPage extends StayPage {
    private static final long serialVersionUID = 1L;

    private LocalDate until;
    private EndReason reason;
    private String note;

    @Override
    void opened() {
        until = today();
    }

    public String end() {
        service.end(new EndStay(getStay(), until, reason, note, getRow().version()));
        return backToTheChild("placement.end.done", until);
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public EndReason getReason() {
        return reason;
    }

    public void setReason(EndReason reason) {
        this.reason = reason;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
