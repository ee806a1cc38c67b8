package pl.ostoja.web.court;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.court.OpinionRequestContent;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;

/** What is typed about a court that asks for an opinion. */
public class OpinionForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private LocalDate receivedOn;
    private LocalDate dueOn;
    private String court;
    private String reference;
    private String note;

    void show(OpinionRequestContent content) {
        receivedOn = content.receivedOn();
        dueOn = content.dueOn();
        court = content.court();
        reference = content.reference();
        note = content.note();
    }

    OpinionRequestContent content() {
        return new OpinionRequestContent(receivedOn, dueOn, court, reference, note);
    }

    /** Where what somebody else saved and what is typed here part. */
    List<Difference> differences(OpinionRequestContent saved) {
        return Differences.between(saved, content())
                .in("court.requestReceivedOn", OpinionRequestContent::receivedOn)
                .in("court.opinionDueOn", OpinionRequestContent::dueOn)
                .in("court.court", OpinionRequestContent::court)
                .in("court.reference", OpinionRequestContent::reference)
                .in("court.note", OpinionRequestContent::note)
                .found();
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getCourt() {
        return court;
    }

    public void setCourt(String court) {
        this.court = court;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
