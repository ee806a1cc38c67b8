package pl.ostoja.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.web.http.OpenSessions;

/** Lets through what may pass: methods we know, requests that our own pages made, and people who have signed in. */
@WebFilter("/*")
public class Gate implements Filter {
    private static final Set<String> OF_PAGES = Set.of("GET", "HEAD", "POST");
    private static final Set<String> OF_API = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    @Inject
    CurrentCaller current;

    @Override
    public void doFilter(ServletRequest incoming, ServletResponse outgoing, FilterChain chain) throws IOException, ServletException {
        var request = (HttpServletRequest) incoming;
        var response = (HttpServletResponse) outgoing;
        boolean api = Paths.isApi(request);
        if (!(api ? OF_API : OF_PAGES).contains(request.getMethod())) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (!SameOrigin.allows(request, api)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (Paths.isResource(request)) {
            chain.doFilter(request, response);
        } else if (api) {
            passApi(request, response, chain);
        } else {
            passPage(request, response, chain);
        }
    }

    private void passApi(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (current.get().mustChoosePassword() || !current.get().isSignedIn()) {
            response.setHeader("WWW-Authenticate", "Bearer realm=\"ostoja\"");
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void passPage(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        OpenSessions.bindPages(request);
        if (current.get().mustChoosePassword() && !Paths.isBeforePassword(request)) {
            Redirect.to(Paths.PASSWORD, request, response);
        } else if (!current.get().isSignedIn() && !Paths.isPublic(request)) {
            Redirect.toSignIn(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
