package pl.ostoja.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.ostoja.shared.Page;

/** Gives lists their envelope and their links (RFC 8288), and every answer its tag; who has the same answer already gets 304. */
@Provider
@ApplicationScoped
public class AnswerFilter implements ContainerResponseFilter {
    @Inject
    ApiJson json;

    @Inject
    HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext asked, ContainerResponseContext answer) {
        if (answer.getEntity() instanceof Page<?> page) {
            answer.getHeaders().putSingle(HttpHeaders.LINK, links(page, asked.getUriInfo()));
            answer.setEntity(Listing.of(page));
        } else if (answer.getEntity() instanceof Collection<?> all) {
            answer.setEntity(Listing.of(all));
        }
        if (answer.getStatus() == Response.Status.OK.getStatusCode() && isOurs(answer.getEntity())) {
            tag(answer);
        }
    }

    private static boolean isOurs(Object entity) {
        return entity instanceof Record || entity instanceof JsonNode;
    }

    private void tag(ContainerResponseContext answer) {
        JsonNode content = json.mapper().valueToTree(answer.getEntity());
        JsonNode version = content.path(BodyReader.VERSION);
        String tag = Versions.tag(version.isIntegralNumber() ? version.longValue() : null, json.bytes(content));
        answer.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        if ("GET".equals(request.getMethod()) && Versions.isKnown(request, tag)) {
            answer.setStatus(Response.Status.NOT_MODIFIED.getStatusCode());
            answer.setEntity(null);
        } else {
            answer.setEntity(content);
        }
    }

    private static String links(Page<?> page, UriInfo here) {
        int number = page.request().number();
        return Stream.of(
                        link(here, "first", 1, true),
                        link(here, "prev", number - 1, page.hasPrevious()),
                        link(here, "next", number + 1, page.hasNext()),
                        link(here, "last", page.pages(), true))
                .filter(link -> !link.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Without host and scheme, which a proxy in front may have changed. */
    private static String link(UriInfo here, String relation, int number, boolean exists) {
        if (!exists) {
            return "";
        }
        var there = here.getRequestUriBuilder().replaceQueryParam(ListRequest.PAGE, number).build();
        return "<" + there.getRawPath() + "?" + there.getRawQuery() + ">; rel=\"" + relation + "\"";
    }
}
