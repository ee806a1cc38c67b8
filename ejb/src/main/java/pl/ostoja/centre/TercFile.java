package pl.ostoja.centre;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.function.Consumer;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.Explanation;

/**
 * The official TERC file of Statistics Poland, or what a spreadsheet made of it.
 *
 * <p>TER-2: columns {@code WOJ;POW;GMI;RODZ;NAZWA;NAZWA_DOD;STAN_NA} in any order; semicolon, comma or tab between them; UTF-8 with or without byte
 * order mark, or Windows-1250; at most 10 MB and 20 000 rows. Anything else is refused as a whole, with what was found instead.
 */
public final class TercFile {
    public static final int MAX_BYTES = 10 * 1024 * 1024;
    static final int MAX_ROWS = 20_000;

    private static final String RULE = "TER-2";
    private static final List<String> COLUMNS = List.of("WOJ", "POW", "GMI", "RODZ", "NAZWA", "NAZWA_DOD", "STAN_NA");

    private final SeparatedText table;

    private TercFile(SeparatedText table) {
        this.table = table;
        if (!table.has(COLUMNS)) {
            String firstLine = table.firstLine();
            throw refusal("notTerc", firstLine.length() > 80 ? firstLine.substring(0, 80) : firstLine);
        }
    }

    public static TercFile of(byte[] content) {
        if (content.length > MAX_BYTES) {
            throw refusal("fileTooBig", MAX_BYTES / 1024 / 1024);
        }
        if (content.length == 0) {
            throw refusal("fileEmpty");
        }
        if (content.length > 2 && content[0] == 'P' && content[1] == 'K') {
            throw refusal("fileIsZip");
        }
        return new TercFile(SeparatedText.of(content));
    }

    public Charset encoding() {
        return table.encoding();
    }

    public char separator() {
        return table.separator();
    }

    /** Reads the rows one after the other; each goes to one of the two. */
    void read(Consumer<TercRow> rows, Consumer<RowError> errors) {
        TercRows check = new TercRows();
        try (CsvReader<CsvRecord> reader = table.rows()) {
            int count = 0;
            for (CsvRecord fields : reader) {
                long line = fields.getStartingLineNumber();
                if (line == 1) {
                    continue;
                }
                if (++count > MAX_ROWS) {
                    throw refusal("tooManyRows", MAX_ROWS);
                }
                try {
                    rows.accept(check.row(line, table.isWhole(fields) ? table.fields(fields, COLUMNS) : wrongNumber(fields)));
                } catch (BusinessRuleViolation refused) {
                    errors.accept(new RowError(line, refused.explanation()));
                }
            }
        } catch (CsvParseException unreadable) {
            // From here on the reader cannot tell where a row ends, so the rest is one faulty row.
            errors.accept(new RowError(check.lastLine() + 1, Explanation.of("centre.violation.unreadableRow")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> wrongNumber(CsvRecord fields) {
        throw new BusinessRuleViolation(RULE, "centre.violation.wrongNumberOfFields", table.width(), fields.getFieldCount());
    }

    private static BusinessRuleViolation refusal(String name, Object... args) {
        return new BusinessRuleViolation(RULE, "centre.violation." + name, args);
    }
}
