package pl.ostoja.web.assistance;

import jakarta.inject.Inject;
import java.io.Serializable;
import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.assistance.AssistanceService;
import pl.ostoja.assistance.CaseDetails;
import pl.ostoja.web.faces.Messages;

/** What the forms about one family have in common: its file as it was when the form was opened. */
public abstract class CaseChangePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject AssistanceService service;
    @Inject Messages messages;

    private AssistanceCaseId assistance;
    private CaseDetails file;

    public void load() {
        file = service.details(assistance);
        opened();
    }

    /** Fills the form from the file, where it does not begin empty. */
    protected void opened() {}

    /** To the page of the family, with a word on what was done. */
    protected String done(String key, Object... args) {
        return doneAt("/assistance/details", key, args);
    }

    /** The same, or to the list where nobody but others sees the family now. */
    protected String over(String key) {
        if (service.isSeen(assistance)) {
            return done(key);
        }
        messages.done(key);
        return "/assistance/list?faces-redirect=true";
    }

    /** To another page about the family. */
    protected String doneAt(String page, String key, Object... args) {
        messages.done(key, args);
        return page + "?faces-redirect=true&case=" + assistance;
    }

    public CaseDetails getFile() {
        return file;
    }

    public AssistanceCaseId getAssistance() {
        return assistance;
    }

    public void setAssistance(AssistanceCaseId assistance) {
        this.assistance = assistance;
    }
}
