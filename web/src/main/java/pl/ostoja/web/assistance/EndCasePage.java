package pl.ostoja.web.assistance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.assistance.AssistantService;
import pl.ostoja.assistance.CaseEnd;
import pl.ostoja.assistance.CaseStepId;
import pl.ostoja.assistance.EndCase;
import pl.ostoja.shared.Explanation;

/** The work with a family ends: {@code /assistance/end?case=…}. */
@Named
@ViewScoped
public class EndCasePage extends CaseChangePage {
    private static final long serialVersionUID = 1L;

    /** Made with the form, so that a form sent twice ends once. */
    private final CaseStepId id = CaseStepId.next();

    @Inject AssistantService assistants;

    private LocalDate on;
    private CaseEnd why;
    private LocalDate monitoredUntil;
    private String notes;
    private List<Explanation> unfinished;
    private String despite;

    @Override
    protected void opened() {
        on = getFile().day();
        monitoredUntil = assistants.monitoringProposed(on);
        unfinished = assistants.unfinished(getAssistance(), on);
    }

    public String end() {
        assistants.end(new EndCase(id, getAssistance(), on, why, monitoredUntil, notes, despite));
        return over("assistance.end.done");
    }

    public CaseEnd[] getReasons() {
        return CaseEnd.values();
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public CaseEnd getWhy() {
        return why;
    }

    public void setWhy(CaseEnd why) {
        this.why = why;
    }

    public LocalDate getMonitoredUntil() {
        return monitoredUntil;
    }

    public void setMonitoredUntil(LocalDate monitoredUntil) {
        this.monitoredUntil = monitoredUntil;
    }

    /** As of the day on which the form was opened. */
    public List<Explanation> getUnfinished() {
        return unfinished;
    }

    public String getDespite() {
        return despite;
    }

    public void setDespite(String despite) {
        this.despite = despite;
    }

    public String getNotes() {
        return notes;
    }

    public void setNotes(String notes) {
        this.notes = notes;
    }
}
