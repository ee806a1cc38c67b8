package pl.ostoja.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Reads files. */
@Provider
@ApplicationScoped
@Consumes(MediaType.WILDCARD)
public class UploadReader implements MessageBodyReader<Upload> {
    private static final int LARGEST = 10 * 1024 * 1024;

    @Inject
    HttpServletRequest request;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == Upload.class;
    }

    @Override
    public Upload readFrom(
            Class<Upload> type, Type generic, Annotation[] annotations, MediaType media, MultivaluedMap<String, String> headers, InputStream body)
            throws IOException {
        return new Upload(SentBody.read(request, body, LARGEST));
    }
}
