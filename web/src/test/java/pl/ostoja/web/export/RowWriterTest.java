package pl.ostoja.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.ostoja.shared.Sex;
import pl.ostoja.web.text.Language;
import pl.ostoja.web.text.Texts;

/** What a spreadsheet finds in the files. */
class RowWriterTest {
    @TempDir
    Path folder;

    private final Texts polish = Texts.in(Language.POLISH);

    @Test
    void csvIsForAPolishSpreadsheet() throws IOException {
        var file = csv(
                List.of("Nazwisko", "Uwagi"),
                Arrays.asList("Źrebiec-Żółć", null),
                List.of("Śliwa; Anna", "mówi: \"mama\""),
                List.of(LocalDate.of(2026, 3, 1), Instant.parse("2026-07-01T10:05:00Z")),
                List.of(-3, new BigDecimal("1517.50")),
                List.of(Sex.FEMALE, true));

        assertThat(file).isEqualTo(
                """
                \uFEFFNazwisko;Uwagi
                Źrebiec-Żółć;
                "Śliwa; Anna";"mówi: ""mama""\"
                2026-03-01;2026-07-01 12:05
                -3;1517,50
                żeńska;tak
                """.replace("\n", "\r\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+48 77 000", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "\0x"})
    void whatASpreadsheetWouldComputeIsText(String given) throws IOException {
        assertThat(Harmless.text(given)).isEqualTo("'" + given);
        assertThat(csv(List.of(given)).replace("\"", "")).startsWith("\uFEFF'" + given);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Anna", "1=1", "O'Brien", "a-b"})
    void otherTextsStayAsTheyAre(String given) {
        assertThat(Harmless.text(given)).isEqualTo(given);
    }

    @Test
    void aWorkbookHoldsTextsAndDaysThatCanBeReckonedWith() throws IOException {
        var parts = xlsx(List.of("Nazwisko", "Od", "Wolne"), Arrays.asList("=Źrebiec", LocalDate.of(2026, 3, 1), 2), Arrays.asList(null, null, null));

        assertThat(parts.get("xl/workbook.xml")).contains("Dzieci");
        assertThat(parts.get("xl/sharedStrings.xml")).contains("Nazwisko", "&apos;=&#x179;rebiec<");
        // The first of March 2026 is day 46082 of a spreadsheet.
        assertThat(parts.get("xl/worksheets/sheet1.xml")).contains("<v>46082", "<v>2</v>").doesNotContain("<f>");
        assertThat(parts.get("xl/styles.xml")).contains("d.mm.yyyy");
    }

    @Test
    void aLongListIsWrittenInPortions() throws IOException {
        var rows = new List<?>[1_201];
        Arrays.setAll(rows, number -> List.of(number));

        assertThat(xlsx(rows).get("xl/worksheets/sheet1.xml")).contains("<v>0</v>", "<v>1200</v>");
    }

    private String csv(List<?>... rows) throws IOException {
        var out = new ByteArrayOutputStream();
        write(FileFormat.CSV, out, rows);
        return out.toString(StandardCharsets.UTF_8);
    }

    private Map<String, String> xlsx(List<?>... rows) throws IOException {
        var out = new ByteArrayOutputStream();
        write(FileFormat.XLSX, out, rows);
        var file = Files.write(folder.resolve("list.xlsx"), out.toByteArray());
        var parts = new HashMap<String, String>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                parts.put(entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private void write(FileFormat format, ByteArrayOutputStream out, List<?>... rows) throws IOException {
        try (var writer = format.open(out, "Dzieci", polish)) {
            for (var row : rows) {
                writer.row(row);
            }
        }
    }
}
