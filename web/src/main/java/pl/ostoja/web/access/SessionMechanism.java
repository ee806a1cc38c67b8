package pl.ostoja.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.ostoja.access.Caller;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.SessionService;
import pl.ostoja.access.TokenService;
import pl.ostoja.web.http.LanguageCookie;
import pl.ostoja.web.http.OpenSessions;
import pl.ostoja.web.http.RequestNumber;
import pl.ostoja.web.text.Language;

/**
 * Finds out who calls, anew with every request: by the session's token in a cookie, or by a personal token for the programming interface.
 * Turns nobody away; that is the {@link Gate}'s work, which runs when the answer has its protective headers already.
 */
@ApplicationScoped
public class SessionMechanism implements HttpAuthenticationMechanism {
    /** Sent by scripts that look again by themselves. A liar gains nothing: the session ends all the sooner. */
    static final String BY_ITSELF = "X-By-Itself";

    private static final String BEARER = "Bearer ";

    @Inject
    SessionService sessions;

    @Inject
    TokenService tokens;

    @Inject
    CurrentCaller current;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (Paths.isResource(request)) {
            return context.doNothing();
        }
        var origin = new Caller.Origin(RequestNumber.of(request), request.getRemoteAddr());
        current.become(Caller.anonymous(origin));
        return caller(request, origin).map(caller -> notify(caller, context)).orElseGet(context::doNothing);
    }

    /** A program that shows a token is judged by it alone: a cookie that happens to be there must not lend it more. */
    private Optional<Caller> caller(HttpServletRequest request, Caller.Origin origin) {
        String authorization = request.getHeader("Authorization");
        if (authorization != null && Paths.isApi(request)) {
            return authorization.startsWith(BEARER) ? byToken(authorization.substring(BEARER.length()).strip(), request, origin) : Optional.empty();
        }
        return SessionCookies.session(request)
                .flatMap(token -> request.getHeader(BY_ITSELF) == null ? sessions.resume(token, origin) : sessions.glance(token, origin))
                .map(open -> {
                    OpenSessions.keep(request, open);
                    return open.caller();
                });
    }

    /** A program keeps no cookies, so it is answered in the language of its owner's account. */
    private Optional<Caller> byToken(String token, HttpServletRequest request, Caller.Origin origin) {
        return tokens.resume(token, origin).map(open -> {
            LanguageCookie.use(request, Language.ofCode(open.language()));
            return open.caller();
        });
    }

    private static AuthenticationStatus notify(Caller caller, HttpMessageContext context) {
        var groups = caller.roles().stream().map(Enum::name).collect(Collectors.toSet());
        return context.notifyContainerAboutLogin(new CallerPrincipal(caller.name()), groups);
    }
}
