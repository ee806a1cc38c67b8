package pl.ostoja.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import pl.ostoja.web.text.Texts;

/** What the page has to say at its top: the errors, each leading to its field, and what was done. */
@Named
@RequestScoped
public class PageMessages {

    /** An error of the page; linked when a field of the page can mend it. */
    public record Problem(String text, String target) {
        public boolean linked() {
            return target != null;
        }
    }

    @Inject Texts texts;
    @Inject Notices pending;
    @Inject HttpServletRequest request;

    private List<Notice> notices;
    private Long currentVersion;

    /** Whether the page came back because something must be mended. */
    public boolean isFailed() {
        var severity = FacesContext.getCurrentInstance().getMaximumSeverity();
        return severity != null && severity.compareTo(FacesMessage.SEVERITY_ERROR) >= 0;
    }

    /** Whether somebody else saved the record first, so that the page shows both versions. */
    public boolean isConflict() {
        return currentVersion != null;
    }

    void conflictWith(long version) {
        currentVersion = version;
    }

    public List<Problem> getErrors() {
        var context = FacesContext.getCurrentInstance();
        var problems = new ArrayList<Problem>();
        context.getClientIdsWithMessages().forEachRemaining(id -> {
            var field = id == null ? null : field(context.getViewRoot(), id);
            for (var message : context.getMessageList(id)) {
                if (isError(message)) {
                    problems.add(problem(message, field, id));
                }
            }
        });
        return problems;
    }

    /** Told once, then forgotten; only a page that is being shown takes them, since a postback asks long before. */
    public List<Notice> getNotices() {
        if (FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
            return List.of();
        }
        if (notices == null) {
            notices = new ArrayList<>(request.getSession(false) == null ? List.of() : pending.take());
            if (request.getParameter(ExpiredView.SIGN) != null && !isFailed()) {
                notices.add(new Notice(texts.of("app.expired"), "soon"));
            }
        }
        return notices;
    }

    private Problem problem(FacesMessage message, UIComponent field, String id) {
        var label = field == null ? null : field.getAttributes().get("label");
        var text = label == null ? message.getSummary() : texts.of("app.error.atField", label, message.getSummary());
        return new Problem(text, field == null ? null : id);
    }

    private static boolean isError(FacesMessage message) {
        return message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0;
    }

    private static UIComponent field(UIViewRoot view, String id) {
        var found = new UIComponent[1];
        view.invokeOnComponent(FacesContext.getCurrentInstance(), id, (context, component) -> found[0] = component);
        return found[0];
    }
}
