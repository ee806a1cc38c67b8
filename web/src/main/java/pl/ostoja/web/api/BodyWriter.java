package pl.ostoja.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Collection;
import pl.ostoja.web.http.PlainProblem;

/** Writes records and lists of them. */
@Provider
@ApplicationScoped
@Produces({MediaType.APPLICATION_JSON, PlainProblem.MEDIA_TYPE})
public class BodyWriter implements MessageBodyWriter<Object> {
    @Inject
    ApiJson json;

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type.isRecord() || Collection.class.isAssignableFrom(type) || JsonNode.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            Object entity, Class<?> type, Type generic, Annotation[] annotations, MediaType media, MultivaluedMap<String, Object> headers, OutputStream out)
            throws IOException {
        byte[] bytes = json.bytes(entity);
        headers.putSingle(HttpHeaders.CONTENT_LENGTH, bytes.length);
        out.write(bytes);
    }
}
