package pl.ostoja.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import pl.ostoja.web.http.LanguageCookie;
import pl.ostoja.web.text.Language;
import pl.ostoja.web.text.Texts;

/** The language of the page and the other one that may be chosen. */
@Named("language")
@RequestScoped
public class LanguagePage {
    @Inject HttpServletRequest request;

    public String getCode() {
        return language().code();
    }

    public String getOther() {
        return language().other().code();
    }

    @Produces
    @Named("texts")
    @RequestScoped
    Texts texts() {
        return Texts.in(language());
    }

    private Language language() {
        return LanguageCookie.of(request);
    }
}
