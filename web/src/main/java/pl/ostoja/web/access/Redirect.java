package pl.ostoja.web.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Sends a browser elsewhere, also when it asked by script. */
final class Redirect {
    private Redirect() {}

    /** To the sign-in, and from there back to where the person was. */
    static void toSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String query = request.getQueryString();
        String here = request.getRequestURI() + (query == null ? "" : "?" + query);
        String back = "/".equals(here) || Paths.SIGN_OUT.equals(here) ? "" : "?back=" + URLEncoder.encode(here, StandardCharsets.UTF_8);
        SessionCookies.dropSession(response);
        to(Paths.SIGN_IN + back, request, response);
    }

    static void to(String address, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml");
            response.setCharacterEncoding("UTF-8");
            response.getWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"" + address.replace("&", "&amp;").replace("\"", "&quot;")
                            + "\"></redirect></partial-response>");
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", address);
        }
    }
}
