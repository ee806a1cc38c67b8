package pl.ostoja.web.job;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import pl.ostoja.job.JobFile;
import pl.ostoja.job.JobId;
import pl.ostoja.job.JobService;
import pl.ostoja.shared.NotFound;
import pl.ostoja.web.http.Attachment;

/** Hands out the file that a job made, to its owner. */
@WebServlet("/job/result")
public class JobResultServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject transient JobService service;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            JobFile file = service.result(new JobId(UUID.fromString(String.valueOf(request.getParameter("job")))));
            response.setContentType(file.contentType());
            response.setHeader("Content-Disposition", Attachment.named(file.name()));
            response.getOutputStream().write(file.content());
        } catch (NotFound | IllegalArgumentException unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
