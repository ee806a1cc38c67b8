package pl.ostoja.web.api;

import jakarta.enterprise.context.ApplicationScoped;
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
import pl.ostoja.web.http.Attachment;

/** Writes files, each with its own type and name. */
@Provider
@ApplicationScoped
@Produces(MediaType.WILDCARD)
public class DownloadWriter implements MessageBodyWriter<Download> {
    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == Download.class;
    }

    @Override
    public void writeTo(
            Download download, Class<?> type, Type generic, Annotation[] annotations, MediaType media, MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        headers.putSingle(HttpHeaders.CONTENT_TYPE, download.file().contentType());
        headers.putSingle(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(download.file().name()));
        out.write(download.file().content());
    }
}
