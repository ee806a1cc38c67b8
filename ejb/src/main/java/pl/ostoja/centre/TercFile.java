package pl.ostoja.centre;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
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
    private static final Charset WINDOWS_1250 = Charset.forName("windows-1250");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String text;
    private final Charset encoding;
    private final char separator;
    private final List<String> header;

    private TercFile(String text, Charset encoding) {
        this.text = text;
        this.encoding = encoding;
        String firstLine = text.lines().findFirst().orElse("");
        this.separator = separatorOf(firstLine);
        this.header = Arrays.stream(firstLine.split(Pattern.quote(String.valueOf(separator))))
                .map(column -> column.strip().replace("\"", "").toUpperCase(Locale.ROOT))
                .toList();
        if (!header.containsAll(COLUMNS)) {
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
        String utf8 = utf8(content);
        if (utf8 != null) {
            return new TercFile(utf8.charAt(0) == BYTE_ORDER_MARK ? utf8.substring(1) : utf8, StandardCharsets.UTF_8);
        }
        return new TercFile(new String(content, WINDOWS_1250), WINDOWS_1250);
    }

    public Charset encoding() {
        return encoding;
    }

    public char separator() {
        return separator;
    }

    /** Reads the rows one after the other; each goes to one of the two. */
    void read(Consumer<TercRow> rows, Consumer<RowError> errors) {
        TercRows check = new TercRows();
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().fieldSeparator(separator).extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE).ofCsvRecord(text)) {
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
                    rows.accept(check.row(line, fields.getFieldCount() == header.size() ? inOrder(fields) : wrongNumber(fields)));
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

    private List<String> inOrder(CsvRecord fields) {
        return COLUMNS.stream().map(column -> fields.getField(header.indexOf(column)).strip()).toList();
    }

    private List<String> wrongNumber(CsvRecord fields) {
        throw new BusinessRuleViolation(RULE, "centre.violation.wrongNumberOfFields", header.size(), fields.getFieldCount());
    }

    private static char separatorOf(String firstLine) {
        for (char candidate : new char[] {';', ',', '\t'}) {
            if (firstLine.indexOf(candidate) >= 0) {
                return candidate;
            }
        }
        return ';';
    }

    private static String utf8(byte[] content) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException otherEncoding) {
            return null;
        }
    }

    private static BusinessRuleViolation refusal(String name, Object... args) {
        return new BusinessRuleViolation(RULE, "centre.violation." + name, args);
    }
}
