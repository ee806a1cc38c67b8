package pl.ostoja.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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

    public record Notice(String text, String tone) {}

    @Inject Texts texts;

    /** Whether the page came back because something must be mended. */
    public boolean isFailed() {
        var severity = FacesContext.getCurrentInstance().getMaximumSeverity();
        return severity != null && severity.compareTo(FacesMessage.SEVERITY_ERROR) >= 0;
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

    public List<Notice> getNotices() {
        return FacesContext.getCurrentInstance().getMessageList().stream()
                .filter(message -> !isError(message))
                .map(message -> new Notice(
                        message.getSummary(), message.getSeverity() == FacesMessage.SEVERITY_WARN ? "soon" : "ok"))
                .toList();
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
