package pl.ostoja.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;

/**
 * Reads the body of a request as the command that the resource passes on. What the address names (a component called like a part of the path) and the
 * version, which {@code If-Match} names, are put into the command and may not stand in the body: there they could only contradict.
 */
@Provider
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
public class BodyReader implements MessageBodyReader<Object> {
    public static final String VERSION = "version";
    private static final int LARGEST = 1024 * 1024;

    @Inject
    ApiJson json;

    @Inject
    Constraints constraints;

    @Inject
    HttpServletRequest request;

    @Context
    UriInfo address;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type.isRecord() || type == ObjectNode.class;
    }

    @Override
    public Object readFrom(
            Class<Object> type, Type generic, Annotation[] annotations, MediaType media, MultivaluedMap<String, String> headers, InputStream body)
            throws IOException {
        ObjectNode sent = object(SentBody.read(request, body, LARGEST));
        SentBody.keep(request, sent.deepCopy());
        if (!type.isRecord()) {
            return sent;
        }
        for (RecordComponent component : type.getRecordComponents()) {
            complete(sent, component.getName());
        }
        Object command = command(sent, type);
        constraints.require(command);
        return command;
    }

    private ObjectNode object(byte[] bytes) throws IOException {
        try {
            JsonNode sent = json.mapper().readTree(bytes);
            if (sent instanceof ObjectNode object) {
                return object;
            }
            throw BadInput.body("", "api.input.object");
        } catch (JsonProcessingException refusal) {
            throw new BadInput(List.of(JsonFaults.of(refusal)));
        }
    }

    private void complete(ObjectNode sent, String component) {
        String named = address.getPathParameters().getFirst(component);
        if (named == null && !component.equals(VERSION)) {
            return;
        }
        if (sent.has(component)) {
            throw BadInput.body("/" + component, named == null ? "api.input.versionIsInIfMatch" : "api.input.isInTheAddress");
        }
        if (named == null) {
            sent.put(VERSION, Versions.ifMatch(request));
        } else {
            sent.put(component, named);
        }
    }

    private Object command(ObjectNode sent, Class<?> type) throws IOException {
        try {
            return json.mapper().treeToValue(sent, type);
        } catch (JsonProcessingException refusal) {
            Fault fault = JsonFaults.of(refusal);
            if (address.getPathParameters().containsKey(fault.pointer().replace("/", ""))) {
                throw new NotFoundException();
            }
            throw new BadInput(List.of(fault));
        }
    }
}
