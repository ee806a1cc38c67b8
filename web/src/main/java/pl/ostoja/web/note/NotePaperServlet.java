package pl.ostoja.web.note;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import pl.ostoja.access.NotPermitted;
import pl.ostoja.note.NoteDetails;
import pl.ostoja.note.NoteId;
import pl.ostoja.note.NoteService;
import pl.ostoja.shared.NotFound;
import pl.ostoja.web.http.Attachment;
import pl.ostoja.web.pdf.Pdf;

/** Hands out a note as it was issued: {@code /note/paper?note=…}. */
@WebServlet("/note/paper")
public class NotePaperServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject transient NoteService service;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            NoteDetails note = service.taken(new NoteId(UUID.fromString(String.valueOf(request.getParameter("note")))));
            response.setContentType(Pdf.CONTENT_TYPE);
            response.setHeader("Content-Disposition", Attachment.named(NotePaper.fileName(note)));
            response.getOutputStream().write(NotePaper.print(note));
        } catch (NotFound | IllegalArgumentException unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (NotPermitted refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
