package pl.ostoja.fostering;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.ostoja.centre.SeparatedText;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.shared.BusinessRuleViolation;

/**
 * FST-56: a list of towns and villages, made of the State Register of Geographical Names: columns {@code TERC;NAZWA;SZEROKOSC;DLUGOSC} among others, read as
 * tolerantly as the register of units. A row without a municipality, a name or a point in Poland is left out and counted.
 */
final class GazetteerFile {
    private static final List<String> COLUMNS = List.of("TERC", "NAZWA", "SZEROKOSC", "DLUGOSC");
    private static final int DIGITS = 7;

    private final List<Gazetteer.Town> towns = new ArrayList<>();
    private int leftOut;

    /** @throws IllegalArgumentException if it is no such list */
    GazetteerFile(byte[] content) {
        SeparatedText table = SeparatedText.of(content);
        if (!table.has(COLUMNS)) {
            throw new IllegalArgumentException("the first line of a list of places names the columns " + COLUMNS);
        }
        try (CsvReader<CsvRecord> rows = table.rows()) {
            for (CsvRecord row : rows) {
                if (row.getStartingLineNumber() > 1) {
                    add(table.isWhole(row) ? town(table.fields(row, COLUMNS)) : Optional.empty());
                }
            }
        } catch (CsvParseException unreadable) {
            throw new IllegalArgumentException("the list of places cannot be read to its end", unreadable);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Gazetteer.Town> towns() {
        return towns;
    }

    int leftOut() {
        return leftOut;
    }

    private void add(Optional<Gazetteer.Town> town) {
        town.ifPresentOrElse(towns::add, () -> leftOut++);
    }

    private static Optional<Gazetteer.Town> town(List<String> fields) {
        try {
            Coordinates at = new Coordinates(degrees(fields.get(2)), degrees(fields.get(3)));
            Gazetteer.Town town = new Gazetteer.Town(municipality(fields.get(0)), fields.get(1), at);
            return town.municipality().isMunicipality() && !town.name().isEmpty() && at.isInPoland() ? Optional.of(town) : Optional.empty();
        } catch (NumberFormatException | BusinessRuleViolation unreadable) {
            return Optional.empty();
        }
    }

    /** Of the town or the villages of an urban-rural municipality the whole of it; a leading zero that a spreadsheet dropped is put back. */
    private static TerytCode municipality(String digits) {
        TerytCode code = new TerytCode(digits.length() == DIGITS - 1 ? "0" + digits : digits);
        return code.isMunicipality() || code.parent() == null ? code : code.parent();
    }

    private static double degrees(String text) {
        return Double.parseDouble(text.replace(',', '.'));
    }
}
