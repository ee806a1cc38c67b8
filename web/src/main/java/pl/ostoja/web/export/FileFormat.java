package pl.ostoja.web.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import pl.ostoja.web.text.Texts;

/** The kinds of file that spreadsheets open. */
public enum FileFormat {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("text/csv;charset=UTF-8");

    private final String contentType;

    FileFormat(String contentType) {
        this.contentType = contentType;
    }

    public String contentType() {
        return contentType;
    }

    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    RowWriter open(OutputStream out, String title, Texts texts) throws IOException {
        return this == XLSX ? new XlsxRows(out, title, texts) : new CsvRows(out, texts);
    }
}
