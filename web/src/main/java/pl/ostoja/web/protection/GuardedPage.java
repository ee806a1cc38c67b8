package pl.ostoja.web.protection;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.assistance.AssistanceService;
import pl.ostoja.assistance.CaseDetails;
import pl.ostoja.assistance.CaseMemberRow;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.faces.Messages;

/** What the forms about violence in one family have in common: its file, and who belongs to it. */
public abstract class GuardedPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject AssistanceService families;
    @Inject Messages messages;

    private AssistanceCaseId assistance;
    private CaseDetails file;

    /** Once it is known which family it is about. */
    protected void about(AssistanceCaseId family) {
        assistance = family;
        file = families.details(family);
    }

    /** To another page, with a word on what was done. */
    protected String done(String key, String page) {
        messages.done(key);
        return page.replace("?", "?faces-redirect=true&");
    }

    /** Those who belong to the family, or belonged to it. */
    public List<Choice> getPeople() {
        return file.members().stream().map(GuardedPage::choice).distinct().toList();
    }

    private static Choice choice(CaseMemberRow member) {
        return new Choice(member.person().id().value(), member.person().name());
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
