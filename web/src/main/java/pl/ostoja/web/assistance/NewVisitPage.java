package pl.ostoja.web.assistance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import pl.ostoja.assistance.VisitId;

/** A contact that nobody had planned is written down: {@code /assistance/new-visit?case=…}. */
@Named
@ViewScoped
public class NewVisitPage extends VisitingPage {
    private static final long serialVersionUID = 1L;

    /** Made with the form, so that a form sent twice is written once. */
    private final VisitId id = VisitId.next();

    public String record() {
        write(id);
        return doneAt("/assistance/visits", "assistance.visit.done");
    }

    @Override
    protected String here() {
        return "/assistance/new-visit?faces-redirect=true&case=" + getAssistance();
    }
}
