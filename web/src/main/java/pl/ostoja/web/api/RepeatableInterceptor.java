package pl.ostoja.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;
import pl.ostoja.access.Idempotency;

/** Keeps the answer to a request with an {@code Idempotency-Key} in the transaction of its work and gives it again to whoever repeats the request. */
@Repeatable
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class RepeatableInterceptor {
    public static final String KEY = "Idempotency-Key";
    private static final Pattern POSSIBLE_KEY = Pattern.compile("[\\x21-\\x7e]{1,100}");

    @Inject
    Idempotency idempotency;

    @Inject
    ApiJson json;

    @Inject
    HttpServletRequest request;

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        String key = request.getHeader(KEY);
        if (key == null || !"POST".equals(request.getMethod())) {
            return call.proceed();
        }
        if (call.getMethod().isAnnotationPresent(ShownOnce.class)) {
            throw BadInput.header(KEY, "api.input.shownOnce");
        }
        if (!POSSIBLE_KEY.matcher(key).matches()) {
            throw BadInput.header(KEY, "api.input.idempotencyKey");
        }
        var answer = idempotency.once(key, SentBody.fingerprint(request), () -> kept(call));
        return again(answer);
    }

    private String kept(InvocationContext call) {
        try {
            return text(call.proceed());
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lists are never the answer to a POST, so what the resource returned is what goes out. */
    private String text(Object result) {
        ObjectNode kept = json.mapper().createObjectNode();
        Object entity = result;
        if (result instanceof Response response) {
            kept.put("status", response.getStatus());
            kept.put("location", response.getHeaderString(HttpHeaders.LOCATION));
            entity = response.getEntity();
        } else {
            kept.put("status", result == null ? Response.Status.NO_CONTENT.getStatusCode() : Response.Status.OK.getStatusCode());
        }
        kept.set("body", json.mapper().valueToTree(entity));
        return kept.toString();
    }

    private Response again(Idempotency.Answer answer) {
        JsonNode kept = json.tree(answer.text());
        JsonNode body = kept.path("body");
        return Response.status(kept.path("status").asInt())
                .header(HttpHeaders.LOCATION, kept.path("location").textValue())
                .header("Idempotent-Replayed", answer.replayed() ? "true" : null)
                .entity(body.isNull() || body.isMissingNode() ? null : body)
                .build();
    }
}
