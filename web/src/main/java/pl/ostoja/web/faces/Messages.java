package pl.ostoja.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import pl.ostoja.web.text.Texts;

/** How a page bean speaks to the user. */
@RequestScoped
public class Messages {
    @Inject Texts texts;
    @Inject Notices notices;

    /** Something was done. Survives the redirect that usually follows. */
    public void done(String key, Object... args) {
        notices.add(new Notice(texts.of(key, args), "ok"));
    }

    /**
     * Something was done, and another page is shown.
     *
     * @param address of that page, with its parameters
     * @return where Faces goes: by a redirect, so that whoever loads the page again does not send the form again
     */
    public String doneAt(String address, String key, Object... args) {
        done(key, args);
        return address + (address.contains("?") ? "&" : "?") + "faces-redirect=true";
    }

    /** Something was done, and the user should know more about it. Survives a redirect as well. */
    public void warn(String key, Object... args) {
        notices.add(new Notice(texts.of(key, args), "soon"));
    }

    /** Something must be mended on this page. */
    public void error(String key, Object... args) {
        errorAt(null, key, args);
    }

    /** Something must be mended in a field; the id is the client id, such as {@code placeChild:since}. */
    public void errorAt(String field, String key, Object... args) {
        var message = new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.of(key, args), null);
        FacesContext.getCurrentInstance().addMessage(field, message);
    }
}
