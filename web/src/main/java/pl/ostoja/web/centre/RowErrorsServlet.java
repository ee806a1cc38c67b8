package pl.ostoja.web.centre;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.UUID;
import pl.ostoja.centre.RowError;
import pl.ostoja.installation.TercReport;
import pl.ostoja.installation.TerytService;
import pl.ostoja.job.JobId;
import pl.ostoja.shared.NotFound;
import pl.ostoja.web.text.Texts;

/** The rows that an import left out, as a file for a spreadsheet in the language of the user. */
@WebServlet("/centre/row-errors")
public class RowErrorsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject transient TerytService service;
    @Inject transient Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            TercReport report = service.report(new JobId(UUID.fromString(String.valueOf(request.getParameter("job")))));
            response.setContentType("text/csv;charset=UTF-8");
            response.setHeader("Content-Disposition", "attachment; filename=terc-errors.csv");
            write(report, response.getWriter());
        } catch (NotFound | IllegalArgumentException unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** With the mark that tells spreadsheets the encoding; what begins like a formula is shown as text. */
    private void write(TercReport report, PrintWriter out) {
        out.print('\uFEFF' + cell(texts.of("centre.terc.line")) + ";" + cell(texts.of("centre.terc.error")) + "\r\n");
        for (RowError error : report.errors()) {
            out.print(error.line() + ";" + cell(texts.explain(error.why())) + "\r\n");
        }
    }

    private static String cell(String text) {
        String harmless = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
}
