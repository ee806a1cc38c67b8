package pl.ostoja.web.fostering;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.access.AccountId;
import pl.ostoja.fostering.AppointmentContent;
import pl.ostoja.fostering.FamilyOpinion;
import pl.ostoja.fostering.HandOverFamilies;

/** What is typed about the appointment of a coordinator. */
public class AppointmentForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private LocalDate since;
    private LocalDate requestedOn;
    private LocalDate heardOn;
    private FamilyOpinion opinion;
    private String opinionNotes;
    private boolean notesHidden;
    private String handOverNote;
    private boolean tasksToo = true;

    static AppointmentForm of(AppointmentContent content) {
        AppointmentForm form = new AppointmentForm();
        form.since = content.since();
        form.requestedOn = content.requestedOn();
        form.heardOn = content.heardOn();
        form.opinion = content.opinion();
        form.opinionNotes = content.opinionNotes();
        form.notesHidden = content.notesHidden();
        form.handOverNote = content.handOverNote();
        return form;
    }

    AppointmentContent content() {
        return new AppointmentContent(since, requestedOn, heardOn, opinion, opinionNotes, notesHidden, handOverNote);
    }

    HandOverFamilies handOver(AccountId to, boolean hidden, List<HandOverFamilies.One> families) {
        return new HandOverFamilies(to, since, heardOn, opinion, opinionNotes, hidden, handOverNote, families, tasksToo);
    }

    public FamilyOpinion[] getOpinions() {
        return FamilyOpinion.values();
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public LocalDate getRequestedOn() {
        return requestedOn;
    }

    public void setRequestedOn(LocalDate requestedOn) {
        this.requestedOn = requestedOn;
    }

    public LocalDate getHeardOn() {
        return heardOn;
    }

    public void setHeardOn(LocalDate heardOn) {
        this.heardOn = heardOn;
    }

    public FamilyOpinion getOpinion() {
        return opinion;
    }

    public void setOpinion(FamilyOpinion opinion) {
        this.opinion = opinion;
    }

    public String getOpinionNotes() {
        return opinionNotes;
    }

    public void setOpinionNotes(String opinionNotes) {
        this.opinionNotes = opinionNotes;
    }

    public boolean isNotesHidden() {
        return notesHidden;
    }

    public void setNotesHidden(boolean notesHidden) {
        this.notesHidden = notesHidden;
    }

    public String getHandOverNote() {
        return handOverNote;
    }

    public void setHandOverNote(String handOverNote) {
        this.handOverNote = handOverNote;
    }

    public boolean isTasksToo() {
        return tasksToo;
    }

    public void setTasksToo(boolean tasksToo) {
        this.tasksToo = tasksToo;
    }
}
