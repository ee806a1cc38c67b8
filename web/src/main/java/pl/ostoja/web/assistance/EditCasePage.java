package pl.ostoja.web.assistance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.assistance.CaseDetails;
import pl.ostoja.assistance.EditCase;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.people.PersonChoices;

/** What is known of a family changes, or its file was opened by mistake: {@code /assistance/edit?case=…}. */
@Named
@ViewScoped
public class EditCasePage extends CaseChangePage {
    private static final long serialVersionUID = 1L;

    private final CaseForm form = new CaseForm();

    @Inject PersonChoices choices;

    private long version;
    private String reason;

    @Override
    protected void opened() {
        form.show(getFile().content(), choices.municipality(getFile().content().address().teryt()));
        version = getFile().version();
    }

    public String save() {
        service.edit(new EditCase(getAssistance(), version, form.content()));
        return done("assistance.edit.done");
    }

    public String remove() {
        service.remove(getAssistance(), version, reason);
        messages.done("assistance.remove.done");
        return "/assistance/list?faces-redirect=true";
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        CaseDetails now = service.details(getAssistance());
        version = now.version();
        return form.differences(now.content(), choices::municipality);
    }

    public CaseForm getForm() {
        return form;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
