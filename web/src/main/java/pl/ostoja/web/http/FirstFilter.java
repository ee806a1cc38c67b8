package pl.ostoja.web.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jboss.logging.MDC;

/** Gives every request its number and every answer the headers that protect, before anybody else sees them. */
public class FirstFilter implements Filter {

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var number = RequestNumber.of(request);
        MDC.put("requestId", number);
        try {
            var answer = new ProtectedResponse((HttpServletRequest) request, (HttpServletResponse) response);
            answer.setHeader("X-Request-Id", number);
            request.setCharacterEncoding("UTF-8");
            if (isFaceletSource((HttpServletRequest) request)) {
                answer.sendError(HttpServletResponse.SC_NOT_FOUND);
            } else {
                chain.doFilter(new NonceRequest((HttpServletRequest) request), answer);
            }
        } finally {
            MDC.remove("requestId");
        }
    }

    /** Pages have addresses without extension; only style sheets and scripts of Faces end on it. */
    private static boolean isFaceletSource(HttpServletRequest request) {
        var path = request.getServletPath();
        return path.endsWith(".xhtml") && !path.startsWith("/jakarta.faces.resource/");
    }
}
