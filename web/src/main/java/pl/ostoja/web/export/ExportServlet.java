package pl.ostoja.web.export;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.ostoja.access.ExportService;
import pl.ostoja.access.NotPermitted;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.http.Attachment;
import pl.ostoja.web.text.Texts;

/** Any list as a file: {@code /export/placement/list.xlsx?form=KINSHIP_FAMILY} is what {@code /placement/list?form=KINSHIP_FAMILY} shows, all pages of it. */
@WebServlet(Exports.PATH + "/*")
public class ExportServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    /** More than any centre has children; who needs more narrows the list, lest one request occupy the server. */
    private static final int MOST_ROWS = 50_000;
    private static final int TOO_LONG = 422;
    private static final Pattern FILE = Pattern.compile("(?<page>/[a-z/-]+)\\.(?<format>xlsx|csv)");

    @Inject transient Exports exports;
    @Inject transient ExportService service;
    @Inject transient Texts texts;
    @Inject transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher file = FILE.matcher(String.valueOf(request.getPathInfo()));
        var list = file.matches() ? exports.at(file.group("page")) : null;
        if (list == null || list.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            FileFormat format = file.group("format").equals("csv") ? FileFormat.CSV : FileFormat.XLSX;
            send(list.get().get(), Exports.about(list.get()), format, request, response);
        } catch (NotFound unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (NotPermitted refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** The trail has its entry before the first byte leaves: a file that arrives in part is known too. */
    private <T> void send(ExportedList<T> list, Exported about, FileFormat format, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        service.mayExport();
        Page<T> first = list.page(new PageRequest(1, PageRequest.MAX_SIZE));
        if (first.total() > MOST_ROWS) {
            response.sendError(TOO_LONG);
            return;
        }
        service.exported(about.kind(), Filters.inWords(request.getParameterMap()), first.total());
        String title = texts.of(about.title());
        String name = title + " " + LocalDate.now(clock) + "." + format.extension();
        response.setContentType(format.contentType());
        response.setHeader("Content-Disposition", Attachment.named(name));
        try (RowWriter writer = format.open(response.getOutputStream(), title, texts)) {
            write(list, first, writer);
        }
    }

    private <T> void write(ExportedList<T> list, Page<T> first, RowWriter writer) throws IOException {
        List<Column<T>> columns = list.columns();
        writer.row(columns.stream().map(column -> texts.of(column.label())).toList());
        Page<T> page = first;
        while (true) {
            for (T row : page.rows()) {
                writer.row(columns.stream().map(column -> column.cell().apply(row)).toList());
            }
            if (!page.hasNext()) {
                return;
            }
            page = list.page(new PageRequest(page.request().number() + 1, PageRequest.MAX_SIZE));
        }
    }
}
