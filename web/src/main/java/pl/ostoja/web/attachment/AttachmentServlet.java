package pl.ostoja.web.attachment;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import pl.ostoja.access.NotPermitted;
import pl.ostoja.attachment.AttachedFile;
import pl.ostoja.attachment.AttachmentId;
import pl.ostoja.attachment.AttachmentService;
import pl.ostoja.shared.NotFound;
import pl.ostoja.web.http.Attachment;

/** Hands out an attached file: {@code /attachment/file?attachment=…}. To be kept, never to be shown here: a stranger may have made it. */
@WebServlet("/attachment/file")
public class AttachmentServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject transient AttachmentService service;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            AttachedFile file = service.file(new AttachmentId(UUID.fromString(String.valueOf(request.getParameter("attachment")))));
            response.setContentType(file.facts().type().mediaType());
            response.setHeader("Content-Disposition", Attachment.named(file.facts().name()));
            response.setContentLengthLong(file.facts().size());
            response.getOutputStream().write(file.content());
        } catch (NotFound | IllegalArgumentException unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (NotPermitted refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
