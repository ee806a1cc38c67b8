package pl.ostoja.web.pdf;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import pl.ostoja.access.NotPermitted;
import pl.ostoja.shared.NotFound;
import pl.ostoja.web.http.Attachment;

/** Hands out papers of one kind: a parameter of the address names the record. */
public abstract class PaperServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final String parameter;

    protected PaperServlet(String parameter) {
        this.parameter = parameter;
    }

    /** A paper as it leaves the product. */
    public record Paper(String fileName, byte[] content) {}

    protected abstract Paper paper(UUID record);

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Paper paper = paper(UUID.fromString(String.valueOf(request.getParameter(parameter))));
            response.setContentType(Pdf.CONTENT_TYPE);
            response.setHeader("Content-Disposition", Attachment.named(paper.fileName()));
            response.getOutputStream().write(paper.content());
        } catch (NotFound | IllegalArgumentException unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (NotPermitted refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
