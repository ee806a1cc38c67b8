package pl.ostoja.web.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import pl.ostoja.web.text.Texts;

/** As a Polish Excel opens it without questions: UTF-8 with its mark, semicolons, decimal commas, days that any program reads as days. */
public final class CsvRows implements RowWriter {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final CsvWriter csv;
    private final Texts texts;

    public CsvRows(OutputStream out, Texts texts) throws IOException {
        this.texts = texts;
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        csv = CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF).build(writer);
    }

    @Override
    public void row(List<?> cells) {
        csv.writeRecord(cells.stream().map(this::cell).toList());
    }

    private String cell(Object value) {
        return switch (value) {
            case LocalDate day -> day.toString();
            case Instant moment -> MOMENT.format(LocalDateTime.ofInstant(moment, ZoneId.of("Europe/Warsaw")));
            case Number number -> new BigDecimal(number.toString()).toPlainString().replace('.', ',');
            case null, default -> Harmless.text(texts.show(value));
        };
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
