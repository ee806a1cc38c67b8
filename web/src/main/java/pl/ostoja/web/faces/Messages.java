package pl.ostoja.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import pl.ostoja.web.text.Texts;

/** How a page bean speaks to the user. What it says survives the redirect that follows. */
@RequestScoped
public class Messages implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject transient Texts texts;

    /** Something was done. */
    public void done(String key, Object... args) {
        say(FacesMessage.SEVERITY_INFO, null, key, args);
    }

    /** Something was done, and the user should know more about it. */
    public void warn(String key, Object... args) {
        say(FacesMessage.SEVERITY_WARN, null, key, args);
    }

    public void error(String key, Object... args) {
        say(FacesMessage.SEVERITY_ERROR, null, key, args);
    }

    /** Something must be mended in a field; the id is the client id, such as {@code placeChild:since}. */
    public void errorAt(String field, String key, Object... args) {
        say(FacesMessage.SEVERITY_ERROR, field, key, args);
    }

    private void say(FacesMessage.Severity severity, String field, String key, Object... args) {
        var context = FacesContext.getCurrentInstance();
        context.addMessage(field, new FacesMessage(severity, texts.of(key, args), null));
        context.getExternalContext().getFlash().setKeepMessages(true);
    }
}
