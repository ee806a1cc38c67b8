package pl.ostoja.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.ostoja.placement.PlacementFixture.day;

import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.law.Readings.InvoicingPeriod;
import pl.ostoja.settlement.Grosze;
import pl.ostoja.settlement.Payers;
import pl.ostoja.shared.BusinessRuleViolation;

/** Accounts, numbers, periods and days of payment of notes, and who owes what. */
class NoteRulesTest {
    private static final TerytCode HOST = new TerytCode("1412");
    private static final TerytCode MUNICIPALITY = new TerytCode("1412042");
    private static final TerytCode OTHER_COUNTY = new TerytCode("0607");
    private static final TerytCode OF_OTHER_COUNTY = new TerytCode("0607011");
    private static final TerytCode CITY = new TerytCode("1465");
    private static final TerytCode CITY_AS_MUNICIPALITY = new TerytCode("1465011");

    @ParameterizedTest(name = "NOT-1: {0} is an account")
    @ValueSource(strings = {"61109010140000071219812874", "PL61 1090 1014 0000 0712 1981 2874", "pl61-1090-1014-0000-0712-1981-2874"})
    void accounts(String typed) {
        assertThat(new BankAccount(typed).value()).isEqualTo("61109010140000071219812874");
        assertThat(new BankAccount(typed).grouped()).isEqualTo("61 1090 1014 0000 0712 1981 2874");
    }

    @ParameterizedTest(name = "NOT-1: {0} is no account")
    @ValueSource(strings = {"61109010140000071219812875", "16109010140000071219812874", "6110901014000007121981287", "DE61109010140000071219812874", ""})
    void noAccounts(String typed) {
        assertThatThrownBy(() -> new BankAccount(typed)).isInstanceOf(BusinessRuleViolation.class);
    }

    @ParameterizedTest(name = "NOT-2: {0} gives {1}")
    @CsvSource({"NK/{number}/{year}, NK/12/2026", "{year}-{number}, 2026-12", "PCPR.3111.{number}.{year}.NŚ, PCPR.3111.12.2026.NŚ"})
    void numbers(String pattern, String number) {
        assertThat(new NumberPattern(pattern).number(2026, 12)).isEqualTo(number);
    }

    @ParameterizedTest(name = "NOT-2: {0} would give one number to two notes, or one that nobody can read")
    @ValueSource(strings = {"NK/{number}", "NK/{year}", "{number}/{number}/{year}", "{number}{year}", "NK/{number}/{year}{", "<b>{number}/{year}", ""})
    void noNumbers(String pattern) {
        assertThatThrownBy(() -> new NumberPattern(pattern)).isInstanceOf(BusinessRuleViolation.class);
    }

    @ParameterizedTest(name = "NOT-4: {0}, {1}: from {2} to {3}")
    @CsvSource({
        "2026-11, MONTHLY, 2026-11, 2026-11", "2026-10, QUARTERLY, 2026-10, 2026-12", "2026-12, QUARTERLY, 2026-10, 2026-12",
        "2026-01, QUARTERLY, 2026-01, 2026-03", "2026-03, QUARTERLY, 2026-01, 2026-03"
    })
    void periods(YearMonth month, InvoicingPeriod length, YearMonth first, YearMonth last) {
        assertThat(NotePeriod.of(month, length)).isEqualTo(new NotePeriod(first, last));
    }

    @ParameterizedTest(name = "NOT-5: issued on {0}, {1} days: to be paid by {2}")
    @CsvSource({
        "2026-11-02, 14, 2026-11-16", // a Monday
        "2026-11-06, 14, 2026-11-20",
        "2026-11-07, 14, 2026-11-23", // the 21st is a Saturday
        "2026-10-28, 14, 2026-11-12", // the 11th is Independence Day
        "2026-11-26, 30, 2026-12-28" // the 26th of December is a Saturday, too
    })
    void daysOfPayment(String issuedOn, int days, String due) {
        assertThat(PaymentTerm.due(day(issuedOn), days)).isEqualTo(day(due));
    }

    @Test
    @DisplayName("NOT-10: the municipality owes its part; what the county that looks after the child bears nobody owes")
    void theMunicipalityOwes() {
        assertThat(shares(new Payers(HOST, MUNICIPALITY))).isEqualTo(Map.of(MUNICIPALITY, new Grosze(300)));
    }

    @Test
    @DisplayName("NOT-10: another county and its municipality owe their parts, each on a note of its own")
    void anotherCountyOwes() {
        assertThat(shares(new Payers(OTHER_COUNTY, OF_OTHER_COUNTY)))
                .isEqualTo(Map.of(OF_OTHER_COUNTY, new Grosze(300), OTHER_COUNTY, new Grosze(700)));
    }

    @Test
    @DisplayName("NOT-10: a city with county rights owes both parts together, and none to itself")
    void aCityOwes() {
        var payers = new Payers(CITY, CITY_AS_MUNICIPALITY);

        assertThat(shares(payers)).isEqualTo(Map.of(CITY, new Grosze(1000)));
        assertThat(Debtor.shares(payers, CITY, new Grosze(300), new Grosze(700))).isEmpty();
    }

    @Test
    @DisplayName("NOT-10: nobody owes what nobody decided on, or nothing")
    void nobodyOwes() {
        assertThat(shares(Payers.UNDECIDED)).isEmpty();
        assertThat(Debtor.shares(new Payers(HOST, MUNICIPALITY), HOST, Grosze.NONE, new Grosze(700))).isEmpty();
    }

    private static Map<TerytCode, Grosze> shares(Payers payers) {
        return Debtor.shares(payers, HOST, new Grosze(300), new Grosze(700));
    }
}
