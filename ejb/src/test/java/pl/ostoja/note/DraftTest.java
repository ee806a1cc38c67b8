package pl.ostoja.note;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.placement.PlacementFixture.day;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.ledger.Amounts;
import pl.ostoja.ledger.ClosedLine;
import pl.ostoja.ledger.LedgerLineId;
import pl.ostoja.ledger.RunId;
import pl.ostoja.placement.CareForm;
import pl.ostoja.settlement.Category;
import pl.ostoja.settlement.Grosze;
import pl.ostoja.shared.Period;

/** Which lines go onto which note. */
class DraftTest {
    private static final TerytCode HOST = new TerytCode("1412");
    private static final TerytCode MUNICIPALITY = new TerytCode("0607011");
    private static final TerytCode COUNTY = new TerytCode("0607");
    private static final NoteId OF_SEPTEMBER = new NoteId(new UUID(0, 9));
    private static final List<Draft.Original> ORIGINALS =
            List.of(new Draft.Original(OF_SEPTEMBER, MUNICIPALITY, new Period(day("2026-09-01"), day("2026-09-30"))));

    @Test
    @DisplayName("NOT-13: a line goes onto one note of each debtor")
    void oneNoteOfEachDebtor() {
        ClosedLine line = line(1, "2026-10", false);

        var drafts = Draft.of(List.of(line), Set.of(), List.of());

        assertThat(drafts).extracting(Draft::debtor).containsExactly(COUNTY, MUNICIPALITY);
        assertThat(drafts).extracting(Draft::total).containsExactly(new Grosze(9000), new Grosze(1000));
    }

    @Test
    @DisplayName("NOT-13: a line that is on a note of one debtor is left for the other")
    void notTwice() {
        ClosedLine line = line(1, "2026-10", false);

        assertThat(Draft.of(List.of(line), Set.of(new Draft.Claimed(line.id(), COUNTY)), List.of())).extracting(Draft::debtor).containsExactly(MUNICIPALITY);
    }

    @Test
    @DisplayName("NOT-14: what corrects September goes onto a note that names the note of September; who got none has it on the ordinary one")
    void corrections() {
        var drafts = Draft.of(List.of(line(1, "2026-10", false), line(2, "2026-09", true)), Set.of(), ORIGINALS);

        assertThat(drafts).extracting(Draft::debtor).containsExactly(COUNTY, MUNICIPALITY, MUNICIPALITY);
        assertThat(drafts).extracting(Draft::corrects).containsExactly(null, null, OF_SEPTEMBER);
        assertThat(drafts.getFirst().parts()).hasSize(2);
    }

    @Test
    @DisplayName("NOT-14: what corrects a month of which there is no note goes onto the ordinary one")
    void correctionsOfOtherMonths() {
        assertThat(Draft.of(List.of(line(2, "2026-08", true)), Set.of(), ORIGINALS)).extracting(Draft::corrects).containsOnlyNulls();
    }

    private static ClosedLine line(int number, String month, boolean correcting) {
        YearMonth care = YearMonth.parse(month);
        return new ClosedLine(
                new LedgerLineId(new UUID(1, number)), new RunId(new UUID(2, 1)), YearMonth.of(2026, 10), number, new UUID(3, 1), care, correcting,
                CareForm.NON_PROFESSIONAL_FAMILY, Category.MAINTENANCE_BENEFIT, new Period(care.atDay(1), care.atEndOfMonth()), 1, new BigDecimal("10.00"),
                new Amounts(31L, new BigDecimal("100.00"), new BigDecimal("10.00"), new BigDecimal("90.00")), HOST, COUNTY, MUNICIPALITY);
    }
}
