package pl.ostoja.centre;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A table as official registers and spreadsheets write it: columns named by its first line, in any order; semicolon, comma or tab between them; UTF-8 with or
 * without byte order mark, or Windows-1250.
 */
public final class SeparatedText {
    private static final Charset WINDOWS_1250 = Charset.forName("windows-1250");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String text;
    private final Charset encoding;
    private final String firstLine;
    private final char separator;
    private final List<String> header;

    private SeparatedText(String text, Charset encoding) {
        this.text = text;
        this.encoding = encoding;
        this.firstLine = text.lines().findFirst().orElse("");
        this.separator = separatorOf(firstLine);
        this.header = Arrays.stream(firstLine.split(Pattern.quote(String.valueOf(separator))))
                .map(column -> column.strip().replace("\"", "").toUpperCase(Locale.ROOT))
                .toList();
    }

    public static SeparatedText of(byte[] content) {
        String utf8 = utf8(content);
        if (utf8 == null) {
            return new SeparatedText(new String(content, WINDOWS_1250), WINDOWS_1250);
        }
        boolean marked = !utf8.isEmpty() && utf8.charAt(0) == BYTE_ORDER_MARK;
        return new SeparatedText(marked ? utf8.substring(1) : utf8, StandardCharsets.UTF_8);
    }

    Charset encoding() {
        return encoding;
    }

    char separator() {
        return separator;
    }

    String firstLine() {
        return firstLine;
    }

    int width() {
        return header.size();
    }

    public boolean has(Collection<String> columns) {
        return header.containsAll(columns);
    }

    /** Every row, the one with the names of the columns first. */
    public CsvReader<CsvRecord> rows() {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text);
    }

    /** Whether the row has as many fields as there are columns. */
    public boolean isWhole(CsvRecord row) {
        return row.getFieldCount() == header.size();
    }

    /** The fields of these columns, in this order; of a whole row only. */
    public List<String> fields(CsvRecord row, List<String> columns) {
        return columns.stream().map(column -> row.getField(header.indexOf(column)).strip()).toList();
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
}
