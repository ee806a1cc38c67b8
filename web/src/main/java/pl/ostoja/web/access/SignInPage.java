package pl.ostoja.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Demonstration;
import pl.ostoja.access.SignIn;
import pl.ostoja.access.SignInAnswer;
import pl.ostoja.access.SignInAttempt;
import pl.ostoja.shared.Explanation;
import pl.ostoja.web.faces.Messages;
import pl.ostoja.web.http.LanguageCookie;
import pl.ostoja.web.http.OpenSessions;
import pl.ostoja.web.text.Language;

/** Signing in: {@code /access/sign-in}. */
@Named
@RequestScoped
public class SignInPage {
    @Inject
    SignIn signIn;

    @Inject
    CurrentCaller current;

    @Inject
    HttpServletRequest request;

    @Inject
    Messages messages;

    private String login;
    private String password;

    /** Sends back where the person came from, or says why not. */
    public void enter() throws IOException {
        var attempt = new SignInAttempt(
                login, password, SessionCookies.device(request).orElse(null), current.get().origin(), request.getHeader("User-Agent"));
        switch (signIn.signIn(attempt)) {
            case SignInAnswer.SignedIn in -> open(in);
            case SignInAnswer.Refused refused -> messages.error(Explanation.keyOf(refused.why()));
            case SignInAnswer.Slowed slowed -> messages.error("access.signIn.slowed", Math.max(1, slowed.pause().toSeconds()));
        }
    }

    private void open(SignInAnswer.SignedIn in) throws IOException {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        var response = (HttpServletResponse) external.getResponse();
        OpenSessions.dropPages(request);
        SessionCookies.keepSession(response, in.sessionToken());
        SessionCookies.keepDevice(response, in.deviceToken());
        LanguageCookie.keep(response, Language.ofCode(in.language()));
        external.redirect(in.mustChoosePassword() ? Paths.PASSWORD : getBack());
    }

    /** Where the person wanted to go; an address of ours. */
    public String getBack() {
        return Paths.safe(request.getParameter("back"));
    }

    /** Whether the person comes from signing out. */
    public boolean isSignedOut() {
        return request.getParameter("out") != null && "GET".equals(request.getMethod());
    }

    /** Whether the person was on their way to a page. */
    public boolean isInterrupted() {
        boolean underWay = request.getParameter("back") != null || request.getParameter("ended") != null;
        return underWay && proposed() == null && "GET".equals(request.getMethod());
    }

    public String getLogin() {
        return login == null ? proposed() : login;
    }

    /** As whom the guide of a demonstration suggests to come in. */
    private String proposed() {
        return Demonstration.isOn() ? request.getParameter("login") : null;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    /** Never sent back to the page. */
    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
