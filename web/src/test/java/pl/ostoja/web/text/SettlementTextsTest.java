package pl.ostoja.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.law.Evidence;
import pl.ostoja.law.LawBook;
import pl.ostoja.law.LegalNumber;
import pl.ostoja.law.LegalValue;
import pl.ostoja.law.Policies;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.ChildDocumentSet;
import pl.ostoja.placement.CourtDays;
import pl.ostoja.placement.LegalBasis;
import pl.ostoja.placement.StayFacts;
import pl.ostoja.settlement.AverageCosts;
import pl.ostoja.settlement.Correction;
import pl.ostoja.settlement.CostFacts;
import pl.ostoja.settlement.Line;
import pl.ostoja.settlement.MonthOfCare;
import pl.ostoja.settlement.PayerDecision;
import pl.ostoja.settlement.SettlementMonth;
import pl.ostoja.settlement.Settings;

/** What the lines of a settlement say to people who did not write them. */
class SettlementTextsTest {
    private static final UUID ID = new UUID(0, 1);
    private static final Texts POLISH = Texts.in(Language.POLISH);
    private static final Texts ENGLISH = Texts.in(Language.ENGLISH);

    @Test
    void aLineExplainsItself() {
        assertThat(plain(POLISH.explain(line().why())))
                .isEqualTo("Od 16.09.2026 do 30.09.2026, rodzina zastępcza niezawodowa, świadczenie na utrzymanie dziecka: 1 628,00 zł × 15 / 30 dni = 814,00 zł; "
                        + "1. rok pieczy, gmina 10 % z 814,00 zł = 81,40 zł, powiat 732,60 zł. "
                        + "Podstawa: art. 80 ust. 1 pkt 2 UWR (M.P. 2026 poz. 341), art. 191 ust. 9 i 10 UWR.");
        assertThat(plain(ENGLISH.explain(line().why())))
                .startsWith("From 16.09.2026 to 30.09.2026, ")
                .contains("1,628.00 zł × 15 / 30 days = 814.00 zł; year 1 of care, municipality 10 % of 814.00 zł = 81.40 zł");
    }

    @Test
    void aCorrectionExplainsItself() {
        var correction = Correction.between(List.of(), List.of(line())).getFirst();

        assertThat(plain(POLISH.explain(correction.why())))
                .isEqualTo("Korekta, świadczenie na utrzymanie dziecka: rozliczono 0 dni i 0,00 zł, powinno być 15 dni i 814,00 zł; "
                        + "różnica 814,00 zł, z tego gmina 81,40 zł, powiat 732,60 zł.");
    }

    @Test
    void aSettingIsNamedWithItsAnswer() {
        assertThat(line().settingsUsed().stream().map(POLISH::explain)).contains("Czy liczy się dzień opuszczenia pieczy: nie").noneMatch(text -> text.contains("???"));
    }

    private static Line line() {
        var stay = new StayFacts(
                ID, ID, CareForm.NON_PROFESSIONAL_FAMILY, LegalBasis.COURT_ORDER, null, LocalDate.of(2026, 9, 16), null, null, null, null, Set.of(), ChildDocumentSet.NONE, CourtDays.NONE);
        var payers = new PayerDecision(ID, stay.since(), new TerytCode("0603"), new TerytCode("0603022"), null);
        var facts = new CostFacts(new CareFacts(ID, LocalDate.of(2018, 1, 1), List.of(stay)), Map.of(), List.of(), List.of(), List.of(payers));
        var book = new LawBook(List.of(
                number(LegalNumber.BENEFIT_OTHER_FAMILY, "1628", "art. 80 ust. 1 pkt 2 UWR", "M.P. 2026 poz. 341"),
                number(LegalNumber.COFIN_RATE_Y1, "10", "art. 191 ust. 9 i 10 UWR", "Dz.U. 2025 poz. 49")));
        var month = new SettlementMonth(
                YearMonth.of(2026, 9), Settings.of(Policies.recommended()), book, List.of(), AverageCosts.NONE, List.of());
        return MonthOfCare.of(facts, month).lines().getFirst();
    }

    private static LegalValue number(LegalNumber number, String amount, String article, String source) {
        return new LegalValue(number, new BigDecimal(amount), LocalDate.of(2026, 6, 1), null, article, source, Evidence.VERIFIED);
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }
}
