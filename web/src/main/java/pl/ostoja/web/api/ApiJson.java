package pl.ostoja.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import pl.ostoja.web.text.Texts;

/** The one mapper of the interface; its sentences are of the language of the request. */
@ApplicationScoped
public class ApiJson {
    private final ObjectMapper mapper;

    /** For the proxy only. */
    protected ApiJson() {
        mapper = null;
    }

    @Inject
    ApiJson(Texts texts) {
        mapper = Json.mapper(() -> texts);
    }

    ObjectMapper mapper() {
        return mapper;
    }

    byte[] bytes(Object value) {
        try {
            return mapper.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode tree(String text) {
        try {
            return mapper.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
