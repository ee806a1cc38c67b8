package pl.ostoja.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ostoja.ApplicationTest;
import pl.ostoja.browser.DemoAccounts;
import pl.ostoja.rig.HttpVisitor;

/** Lists as files: the same rows for the same people as on the screen, and never without a word in the trail. */
@ApplicationTest
@Tag("h2")
class ExportIT {
    private static final String CHILDREN = "/export/placement/list.csv";

    @Test
    void aCoordinatorTakesOnlyTheOwnRowsAlong() {
        List<String> all = lines(as(DemoAccounts.ORGANISER).get(CHILDREN));
        List<String> own = lines(as(DemoAccounts.COORDINATOR).get(CHILDREN));

        assertThat(own.getFirst()).startsWith("\uFEFFNazwisko;Imię;Numer sprawy;Data urodzenia;");
        assertThat(own).hasSizeBetween(2, all.size() - 1);
        assertThat(all).containsAll(own);
        assertThat(own.subList(1, own.size())).allMatch(line -> line.contains(";Karol Koordynator;"));
    }

    @Test
    void theFileHoldsAllPagesOfWhatIsFilteredInItsOrder() {
        var organiser = as(DemoAccounts.ORGANISER);

        List<String> all = lines(organiser.get(CHILDREN));
        List<String> kin = lines(organiser.get(CHILDREN + "?form=KINSHIP_FAMILY&sort=-name&page=2"));

        assertThat(all).hasSizeGreaterThan(26);
        assertThat(kin).hasSizeBetween(2, all.size() - 1);
        assertThat(kin.subList(1, kin.size())).allMatch(line -> line.contains(";rodzina zastępcza spokrewniona;"));
        assertThat(kin.get(1)).isGreaterThan(kin.getLast());
    }

    @Test
    void theTrailTellsWhoTookWhatAndHowMuch() {
        var finance = as(DemoAccounts.FINANCE);
        int rows = lines(finance.get("/export/fostering/list.csv?q=kowal&standing=ACTIVE")).size() - 1;

        String trail = as(DemoAccounts.AUDITOR).get("/export/audit/trail.csv?action=EXPORTED&kind=FAMILY").body();

        assertThat(trail).contains(";Filip Finansowy;", "rows=" + rows + "; q=… standing=ACTIVE").doesNotContain("kowal");
    }

    @Test
    void whatASearchFoundLeavesAsItIsSeen() {
        List<String> found = lines(as(DemoAccounts.ORGANISER).get("/export/people/search.csv?q=kowal"));
        List<String> own = lines(as(DemoAccounts.COORDINATOR).get("/export/people/search.csv?q=kowal"));

        assertThat(found.getFirst()).startsWith("\uFEFFRodzaj;Imię i nazwisko lub rodzina;Numer sprawy;");
        assertThat(found).anyMatch(line -> line.startsWith("dziecko;")).anyMatch(line -> line.startsWith("rodzina zastępcza;"));
        assertThat(own).hasSizeLessThan(found.size());
        assertThat(as(DemoAccounts.AUDITOR).get("/export/audit/trail.csv?action=EXPORTED&kind=SEARCH").body())
                .contains(";Olga Organizator;", "rows=" + (found.size() - 1) + "; q=…")
                .doesNotContain("kowal");
    }

    @Test
    void theUnitsOfTheRegisterLeaveOneBelowTheOther() {
        List<String> units = lines(as(DemoAccounts.ADMINISTRATOR).get("/export/centre/units.csv"));

        assertThat(units.getFirst()).isEqualTo("\uFEFFKod TERYT;Rodzaj;Nazwa;Obowiązuje od");
        assertThat(units).anyMatch(line -> line.startsWith("1661011;gmina miejska;Opole;"));
        assertThat(units.subList(1, units.size())).extracting(unit -> unit.split(";")[0]).isSorted();
    }

    @ParameterizedTest
    @CsvSource({
        "asystent,/export/people/search.csv?q=kowal,403", "audytor,/export/people/search.csv?q=kowal,403", "administrator,/export/centre/units.xlsx,200",
        "asystent,/export/placement/list.csv,403", "audytor,/export/placement/list.csv,403", "sad,/export/fostering/list.xlsx,403",
        "organizator,/export/audit/trail.csv,403", "organizator,/export/placement/where.csv,404", "organizator,/export/placement/list.pdf,404",
        "organizator,/export/review/list.csv,404", "audytor,/export/access/accounts.xlsx,200", "kierownik,/export/access/emergencies.csv,200",
        "kierownik,/export/access/caseloads.xlsx,200", "organizator,/export/reporting/duties.xlsx,200", "kierownik,/export/law/numbers.csv,200",
        "instalacja,/export/centre/list.csv,200", "finanse,/export/note/payments.csv,200", "finanse,/export/note/make.xlsx,200",
        "finanse,/export/note/counterparties.csv,200", "finanse,/export/settlement/sums.xlsx,200", "sad,/export/settlement/sums.csv,403",
        "kierownik,/export/law/policies.csv,200", "kierownik,/export/reporting/working-time.xlsx,200", "kierownik,/export/reporting/effort.csv,200",
        "kierownik,/export/assistance/work.csv,200", "asystent,/export/assistance/work.csv,403", "socjalny,/export/protection/list.csv,404",
        "socjalny,/export/protection/removals.csv,404"})
    void everyListAsksItsOwnRight(String login, String path, int status) {
        assertThat(as(login).get(path).statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "/placement/list,/placement/details?child,/placement/stays,Od;Do;Planowany koniec;", "/placement/list,/placement/details?child,/placement/where,Rodzina;Numer sprawy;",
        "/placement/list,/placement/details?child,/wellbeing/list,Rodzaj;Nazwa;Miejscowość szkoły;", "/placement/list,/placement/details?child,/leaving/details,Rodzaj pomocy;Dzień wniosku;",
        "/placement/list,/placement/details?child,/settlement/month,Od;Do;Co;", "/placement/list,/placement/details?child,/settlement/fees,Miesiąc;",
        "/fostering/list,/fostering/details?family,/fostering/household,Rodzaj;Imię i nazwisko;", "/fostering/list,/fostering/details?family,/fostering/expectations,Z dnia;Czyje zdanie;",
        "/fostering/list,/fostering/details?family,/settlement/family-costs,Co;Kwota miesięcznie;"})
    void whatStandsInAFileLeavesForWhoeverSeesTheFile(String list, String details, String page, String headings) {
        var organiser = as(DemoAccounts.ORGANISER);
        var coordinator = as(DemoAccounts.COORDINATOR);
        String hidden = Pattern.compile(Pattern.quote(details) + "=([0-9a-f-]{36})").matcher(organiser.get(list).body()).results()
                .map(link -> link.group(1))
                .filter(id -> coordinator.get(details + "=" + id).statusCode() == 404)
                .findFirst()
                .orElseThrow();
        String file = "/export" + page + ".csv" + details.substring(details.indexOf('?')) + "=" + hidden;

        assertThat(lines(organiser.get(file)).getFirst()).startsWith("\uFEFF" + headings);
        assertThat(coordinator.get(file).statusCode()).isIn(403, 404);
    }

    @Test
    void theHouseholdLeavesWithTheDayThatIsShown() {
        var organiser = as(DemoAccounts.ORGANISER);
        String page = "/fostering/household";
        String family = organiser.get("/fostering/list?standing=ACTIVE").body().replaceFirst("(?s).*?/fostering/details\\?family=([0-9a-f-]{36}).*", "$1");

        List<String> now = lines(organiser.get("/export" + page + ".csv?family=" + family));
        List<String> longAgo = lines(organiser.get("/export" + page + ".csv?family=" + family + "&day=1.1.1990"));

        assertThat(now).anyMatch(line -> line.startsWith("Opiekunowie;"));
        assertThat(longAgo).noneMatch(line -> line.startsWith("Opiekunowie;"));
        assertThat(organiser.get(page + "?family=" + family + "&day=1.1.1990").body())
                .containsPattern("/export/fostering/household\\.csv\\?family=" + family + "&(amp;)?day=1\\.1\\.1990");
    }

    @Test
    void strangersAreSentToTheDoor() {
        assertThat(new HttpVisitor().get(CHILDREN).statusCode()).isEqualTo(303);
    }

    private static HttpVisitor as(String login) {
        return new HttpVisitor().signIn(login, DemoAccounts.PASSWORD);
    }

    private static List<String> lines(HttpResponse<String> file) {
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow()).startsWith("attachment; filename*=UTF-8''");
        return file.body().lines().toList();
    }
}
