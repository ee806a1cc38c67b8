package pl.ostoja.web.assistance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import pl.ostoja.access.AccountId;
import pl.ostoja.assistance.AssistantAbsenceId;
import pl.ostoja.assistance.AssistantAbsenceService;
import pl.ostoja.assistance.RecordAssistantAbsence;
import pl.ostoja.web.faces.Messages;

/** An assistant is away: {@code /assistance/new-absence}. */
@Named
@ViewScoped
public class NewAwayPage implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Made with the form, so that a form sent twice is written once. */
    private final AssistantAbsenceId id = AssistantAbsenceId.next();

    private final AwayForm form = new AwayForm();

    @Inject AssistantAbsenceService service;
    @Inject Messages messages;

    private UUID assistant;
    private UUID deputy;

    public String record() {
        AccountId standsIn = deputy == null ? null : new AccountId(deputy);
        service.record(new RecordAssistantAbsence(id, new AccountId(assistant), form.content(), standsIn));
        messages.done("assistance.absence.done");
        return "/assistance/absence?faces-redirect=true&away=" + id;
    }

    public AwayForm getForm() {
        return form;
    }

    public UUID getAssistant() {
        return assistant;
    }

    public void setAssistant(UUID assistant) {
        this.assistant = assistant;
    }

    public UUID getDeputy() {
        return deputy;
    }

    public void setDeputy(UUID deputy) {
        this.deputy = deputy;
    }
}
