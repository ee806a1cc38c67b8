package pl.ostoja.note;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.ostoja.centre.RowError;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.Explanation;
import pl.ostoja.shared.PolishAmounts;

/**
 * The lines of somebody else's note as a table: child, month, days, cost, our part in per cent, amount; semicolons or tabs between them.
 *
 * @param lines those that could be read
 * @param errors why others could not, each with its row
 */
public record ReceivedFile(List<TheirLine> lines, List<RowError> errors) implements Serializable {
    public static final int MOST_CHARACTERS = 500_000;

    private static final int COLUMNS = 6;
    private static final Pattern MONTH = Pattern.compile("(?:(\\d{4})-(\\d{1,2})|(\\d{1,2})[./](\\d{4}))");
    private static final Pattern HEADING = Pattern.compile("\\D*");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,4}");

    /** NOT-21: every row that cannot be read is named with what is wrong; a first row without digits is a heading. */
    public static ReceivedFile of(String text) {
        if (text.length() > MOST_CHARACTERS) {
            throw new BusinessRuleViolation("NOT-21", "note.violation.fileTooLong");
        }
        List<TheirLine> lines = new ArrayList<>();
        List<RowError> errors = new ArrayList<>();
        char separator = text.indexOf('\t') >= 0 && text.indexOf(';') < 0 ? '\t' : ';';
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text.replaceFirst("^\\uFEFF", ""))) {
            rows.forEach(row -> read(row, lines, errors));
        } catch (CsvParseException | IOException unreadable) {
            errors.add(new RowError(lines.size() + errors.size() + 1L, Explanation.of("note.row.unreadable")));
        }
        return new ReceivedFile(List.copyOf(lines), List.copyOf(errors));
    }

    private static void read(CsvRecord row, List<TheirLine> lines, List<RowError> errors) {
        boolean heading = row.getStartingLineNumber() == 1 && row.getFields().stream().allMatch(field -> HEADING.matcher(field).matches());
        if (heading || row.getFields().stream().allMatch(String::isBlank)) {
            return;
        }
        try {
            lines.add(line(row.getFields().stream().map(String::strip).toList()));
        } catch (BusinessRuleViolation wrong) {
            errors.add(new RowError(row.getStartingLineNumber(), wrong.explanation()));
        }
    }

    private static TheirLine line(List<String> fields) {
        if (fields.size() != COLUMNS) {
            throw wrong("columns", COLUMNS, fields.size());
        }
        if (fields.getFirst().isEmpty()) {
            throw wrong("child");
        }
        if (!WHOLE.matcher(fields.get(2)).matches()) {
            throw wrong("days", fields.get(2));
        }
        BigDecimal rate = PolishAmounts.parse(fields.get(4).replaceFirst(" ?%$", ""));
        if (rate.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw wrong("rate", rate);
        }
        var amounts = new ReceivedAmounts(
                Long.valueOf(fields.get(2)), PolishAmounts.parseSigned(fields.get(3)), rate, PolishAmounts.parseSigned(fields.get(5)));
        return new TheirLine(fields.getFirst(), month(fields.get(1)), amounts);
    }

    private static YearMonth month(String typed) {
        Matcher month = MONTH.matcher(typed);
        if (!month.matches()) {
            throw wrong("month", typed);
        }
        boolean yearFirst = month.group(1) != null;
        try {
            return YearMonth.of(Integer.parseInt(month.group(yearFirst ? 1 : 4)), Integer.parseInt(month.group(yearFirst ? 2 : 3)));
        } catch (DateTimeException noMonth) {
            throw wrong("month", typed);
        }
    }

    private static BusinessRuleViolation wrong(String what, Object... args) {
        return new BusinessRuleViolation("NOT-21", "note.row." + what, args);
    }
}
