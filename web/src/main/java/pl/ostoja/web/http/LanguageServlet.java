package pl.ostoja.web.http;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.OwnAccountService;
import pl.ostoja.web.text.Language;

/** Remembers the language the user chose and goes back to the page where it was chosen. */
@WebServlet("/language")
public class LanguageServlet extends HttpServlet {
    private static final Pattern OWN_ADDRESS = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");

    @Inject transient CurrentCaller caller;

    @Inject transient OwnAccountService account;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        var language = Language.ofCode(request.getParameter("language"));
        LanguageCookie.keep(response, language);
        if (caller.get().isSignedIn()) {
            account.speak(language.code());
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", wayBack(request.getParameter("back")));
    }

    /** An address of this very application or its first page: the parameter must not lead elsewhere. */
    static String wayBack(String back) {
        return back != null && OWN_ADDRESS.matcher(back).matches() ? back : "/";
    }
}
