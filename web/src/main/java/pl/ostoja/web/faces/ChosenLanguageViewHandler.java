package pl.ostoja.web.faces;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import pl.ostoja.web.http.LanguageCookie;

/** Views speak the chosen language, not the one the browser prefers. */
public class ChosenLanguageViewHandler extends ViewHandlerWrapper {

    public ChosenLanguageViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return LanguageCookie.of((HttpServletRequest) context.getExternalContext().getRequest()).locale();
    }
}
