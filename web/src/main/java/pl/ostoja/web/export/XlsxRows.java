package pl.ostoja.web.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import pl.ostoja.web.text.Texts;

/** A workbook with one sheet: the headings stay in sight, days and numbers can be reckoned with. */
final class XlsxRows implements RowWriter {
    private static final int LONGEST_TEXT = 32_767;
    private static final int LONGEST_NAME = 31;
    private static final int WIDTH = 22;
    private static final int AT_ONCE = 500;

    private final Workbook book;
    private final Worksheet sheet;
    private final Texts texts;
    private int row;

    XlsxRows(OutputStream out, String title, Texts texts) {
        this.texts = texts;
        book = new Workbook(out, "Ostoja", null);
        sheet = book.newWorksheet(title.substring(0, Math.min(LONGEST_NAME, title.length())));
        sheet.freezePane(0, 1);
    }

    @Override
    public void row(List<?> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            if (row == 0) {
                sheet.width(column, WIDTH);
            }
            cell(column, cells.get(column));
        }
        if (row == 0) {
            sheet.range(0, 0, 0, cells.size() - 1).style().bold().set();
        }
        if (++row % AT_ONCE == 0) {
            sheet.flush();
        }
    }

    private void cell(int column, Object value) {
        switch (value) {
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("d.mm.yyyy").set();
            }
            case Instant moment -> {
                sheet.value(row, column, LocalDateTime.ofInstant(moment, ZoneId.of("Europe/Warsaw")));
                sheet.style(row, column).format("d.mm.yyyy h:mm").set();
            }
            case Number number -> sheet.value(row, column, number);
            case null, default -> text(column, Harmless.text(texts.show(value)));
        }
    }

    private void text(int column, String text) {
        if (!text.isEmpty()) {
            sheet.value(row, column, text.substring(0, Math.min(LONGEST_TEXT, text.length())));
        }
    }

    @Override
    public void close() throws IOException {
        book.finish();
    }
}
