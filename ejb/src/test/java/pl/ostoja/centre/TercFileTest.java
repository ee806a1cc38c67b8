package pl.ostoja.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ostoja.shared.BusinessRuleViolation;

class TercFileTest {
    private static final String HEADER = "WOJ;POW;GMI;RODZ;NAZWA;NAZWA_DOD;STAN_NA\r\n";
    private static final String OPOLSKIE = "16;;;;OPOLSKIE;województwo;2020-01-01\r\n";
    private static final LocalDate NEW_YEAR = LocalDate.of(2020, 1, 1);

    private final List<TercRow> rows = new ArrayList<>();
    private final List<RowError> errors = new ArrayList<>();

    @Test
    void theDemonstrationCountyIsWhole() {
        read(TercImport.demonstrationCounty());
        assertThat(errors).isEmpty();
        assertThat(rows).hasSize(25);
        assertThat(rows.stream().filter(row -> row.code().isMunicipality())).hasSize(14);
        assertThat(rows.getFirst().name()).isEqualTo("OPOLSKIE");
        assertThat(rows).contains(new TercRow(25, new TerytCode("1661"), "Opole", NEW_YEAR));
    }

    /** TER-2: the same rows in each way in which such a file is found. */
    @ParameterizedTest(name = "{0}, separated by [{1}]")
    @CsvSource({"UTF-8, ;", "UTF-8, ','", "UTF-8, '\t'", "windows-1250, ;"})
    void encodingsAndSeparatorsAreRecognised(String encoding, String separator) {
        String text = (HEADER + "10;;;;ŁÓDZKIE;województwo;2020-01-01\r\n").replace(";", separator);
        var file = TercFile.of(text.getBytes(Charset.forName(encoding)));
        read(file);
        assertThat(errors).isEmpty();
        assertThat(rows).containsExactly(new TercRow(2, new TerytCode("10"), "ŁÓDZKIE", NEW_YEAR));
        assertThat(file.encoding()).isEqualTo(Charset.forName(encoding));
    }

    /** TER-2 */
    @Test
    void theByteOrderMarkIsNoPartOfTheHeader() {
        read(TercFile.of(("\uFEFF" + HEADER + OPOLSKIE).getBytes(StandardCharsets.UTF_8)));
        assertThat(rows).hasSize(1);
    }

    /** TER-2 */
    @Test
    void columnsMayStandInAnyOrder() {
        read(TercFile.of("NAZWA;STAN_NA;WOJ;POW;GMI;RODZ;NAZWA_DOD\nOPOLSKIE;2020-01-01;16;;;;województwo\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(rows).containsExactly(new TercRow(2, new TerytCode("16"), "OPOLSKIE", NEW_YEAR));
    }

    /** TER-2 */
    @Test
    void whatIsNoTercFileIsRefusedWhole() {
        refused("centre.violation.fileEmpty", new byte[0]);
        refused("centre.violation.fileIsZip", new byte[] {'P', 'K', 3, 4});
        refused("centre.violation.fileTooBig", new byte[TercFile.MAX_BYTES + 1]);
        refused("centre.violation.notTerc", "WOJ|POW|GMI\n".getBytes(StandardCharsets.UTF_8));
        refused("centre.violation.notTerc", (HEADER + OPOLSKIE).getBytes(StandardCharsets.UTF_16));
    }

    /** TER-2: 20 000 rows are read, one more is too many. */
    @Test
    void thereAreAtMostTwentyThousandRows() {
        String rowsAtTheLimit = OPOLSKIE + "x\r\n".repeat(TercFile.MAX_ROWS - 1);
        read(file(rowsAtTheLimit));
        assertThat(errors).hasSize(TercFile.MAX_ROWS - 1);
        var tooMany = file(rowsAtTheLimit + "x\r\n");
        assertThatThrownBy(() -> tooMany.read(row -> {}, error -> {}))
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class, refusal -> assertThat(refusal.messageKey()).isEqualTo("centre.violation.tooManyRows"));
    }

    /** TER-3: each faulty row is named by its line, and the good ones around it stay. */
    @ParameterizedTest(name = "TER-3: {0} -> {1}")
    @CsvSource({
        "16;09;;;opolski;powiat, wrongNumberOfFields",
        "16;09;;;opolski;powiat;2020-01-01;more, wrongNumberOfFields",
        "16;09;;;;powiat;2020-01-01, unitName",
        "16;09;;;opolski;powiat;01.2020, stateDay",
        "16;09;;;opolski;powiat;2021-01-01, otherState",
        "16;;;;OPOLSKIE;województwo;2020-01-01, codeTwice",
        "14;09;;;opolski;powiat;2020-01-01, noParent",
        "16;09;01;;Chrząstowice;gmina wiejska;2020-01-01, terytCode",
        "16;;01;2;Chrząstowice;gmina wiejska;2020-01-01, terytCode",
        "16;X9;;;opolski;powiat;2020-01-01, terytCode",
    })
    void aFaultyRowIsLeftOut(String row, String expected) {
        read(file(OPOLSKIE + row + "\r\n16;61;;;Opole;miasto na prawach powiatu;2020-01-01\r\n"));
        assertThat(rows).extracting(good -> good.code().value()).containsExactly("16", "1661");
        assertThat(errors).singleElement().satisfies(error -> {
            assertThat(error.line()).isEqualTo(3);
            assertThat(error.why().key()).isEqualTo("centre.violation." + expected);
        });
    }

    /** TER-3: a spreadsheet made numbers of 02 and 01. */
    @Test
    void droppedZerosArePutBack() {
        read(file("2;;;;DOLNOŚLĄSKIE;województwo;2020-01-01\n2;1;;;bolesławiecki;powiat;2020-01-01\n2;1;1;1;Bolesławiec;gmina miejska;2020-01-01\n"));
        assertThat(rows).extracting(row -> row.code().value()).containsExactly("02", "0201", "0201011");
    }

    @Test
    void aQuoteThatNeverClosesEndsTheReading() {
        read(file(OPOLSKIE + "16;09;;;\"opolski;powiat;2020-01-01\n16;61;;;Opole;miasto;2020-01-01\n"));
        assertThat(rows).hasSize(1);
        assertThat(errors).singleElement().extracting(RowError::line).isEqualTo(3L);
    }

    /** TER-4 */
    @Test
    void theSameNameChangesNothing() {
        var row = new TercRow(2, new TerytCode("1661"), "Opole", LocalDate.of(2026, 1, 1));
        assertThat(TercComparison.of(null, null, row)).isEqualTo(TercComparison.Change.BEGINS);
        assertThat(TercComparison.of("Opole", NEW_YEAR, row)).isEqualTo(TercComparison.Change.UNCHANGED);
        assertThat(TercComparison.of("Oppeln", NEW_YEAR, row)).isEqualTo(TercComparison.Change.RENAMED);
        assertThat(TercComparison.of("Oppeln", LocalDate.of(2026, 1, 1), row)).isEqualTo(TercComparison.Change.CORRECTED);
    }

    /** TER-5 */
    @Test
    void anOlderFileIsRefused() {
        TercComparison.refuseOlder(NEW_YEAR, null);
        TercComparison.refuseOlder(NEW_YEAR, NEW_YEAR);
        assertThatThrownBy(() -> TercComparison.refuseOlder(NEW_YEAR, NEW_YEAR.plusDays(1)))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo("TER-5"));
    }

    /** TER-6: of 20 units two may be lacking (a tenth), three make the file an excerpt. */
    @Test
    void whatTheFileLacksEndsUnlessItIsAnExcerpt() {
        var one = Set.of(new TerytCode("1609"), new TerytCode("1661"));
        var three = Set.of(new TerytCode("1609"), new TerytCode("1661"), new TerytCode("1601"));
        assertThat(TercComparison.ending(one, 20, 0)).isEqualTo(TercPreview.Ending.ENDS);
        assertThat(TercComparison.ending(three, 20, 0)).isEqualTo(TercPreview.Ending.KEPT_EXCERPT);
        assertThat(TercComparison.ending(one, 20, 1)).isEqualTo(TercPreview.Ending.KEPT_FAULTY_ROWS);
    }

    private static TercFile file(String rows) {
        return TercFile.of((HEADER + rows).getBytes(StandardCharsets.UTF_8));
    }

    private void read(TercFile file) {
        file.read(rows::add, errors::add);
    }

    private static void refused(String key, byte[] content) {
        assertThatThrownBy(() -> TercFile.of(content))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> {
                    assertThat(refusal.rule()).isEqualTo("TER-2");
                    assertThat(refusal.messageKey()).isEqualTo(key);
                });
    }
}
