package pl.ostoja.web.faces;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;

/** The request under a view, for the classes that Faces makes itself and nothing is injected into. */
final class RequestAt {
    private RequestAt() {}

    static HttpServletRequest of(FacesContext context) {
        return (HttpServletRequest) context.getExternalContext().getRequest();
    }
}
