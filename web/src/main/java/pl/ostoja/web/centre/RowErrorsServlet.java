package pl.ostoja.web.centre;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import pl.ostoja.installation.TercReport;
import pl.ostoja.installation.TerytService;
import pl.ostoja.job.JobId;
import pl.ostoja.shared.NotFound;
import pl.ostoja.web.export.CsvRows;
import pl.ostoja.web.export.FileFormat;
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
            response.setContentType(FileFormat.CSV.contentType());
            response.setHeader("Content-Disposition", "attachment; filename=terc-errors.csv");
            try (CsvRows rows = new CsvRows(response.getOutputStream(), texts)) {
                rows.row(List.of(texts.of("centre.terc.line"), texts.of("centre.terc.error")));
                report.errors().forEach(error -> rows.row(List.of(error.line(), error.why())));
            }
        } catch (NotFound | IllegalArgumentException unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
