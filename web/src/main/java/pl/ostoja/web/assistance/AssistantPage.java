package pl.ostoja.web.assistance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.UUID;
import pl.ostoja.access.AccountId;
import pl.ostoja.assistance.AssignAssistant;
import pl.ostoja.assistance.AssistantService;
import pl.ostoja.assistance.CaseState;
import pl.ostoja.assistance.CaseStepId;

/** Gives a family to an assistant, the first one or another; who has most room stands first: {@code /assistance/assign?case=…}. */
@Named
@ViewScoped
public class AssistantPage extends CaseChangePage {
    private static final long serialVersionUID = 1L;

    /** Made with the form, so that a form sent twice assigns once. */
    private final CaseStepId id = CaseStepId.next();

    @Inject AssistantService assistants;

    private UUID assistant;
    private LocalDate since;
    private String reason;
    private boolean notesHidden;
    private boolean tasksToo = true;

    @Override
    protected void opened() {
        since = getFile().day();
    }

    public String assign() {
        var share = assistants.assign(new AssignAssistant(id, getAssistance(), new AccountId(assistant), since, notesHidden, reason, tasksToo));
        return done("assistance.assign.done", share.name(), share.records(), assistants.assistants().most());
    }

    public boolean isHandOver() {
        return getFile().state() == CaseState.ASSIGNED;
    }

    public UUID getAssistant() {
        return assistant;
    }

    public void setAssistant(UUID assistant) {
        this.assistant = assistant;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public boolean isTasksToo() {
        return tasksToo;
    }

    public void setTasksToo(boolean tasksToo) {
        this.tasksToo = tasksToo;
    }

    public boolean isNotesHidden() {
        return notesHidden;
    }

    public void setNotesHidden(boolean notesHidden) {
        this.notesHidden = notesHidden;
    }
}
