package pl.ostoja.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.ostoja.site.Colleague;
import pl.ostoja.web.api.Centres;
import pl.ostoja.web.api.Program;
import pl.ostoja.web.api.Samples;

/**
 * A quarter from the computation of its months to its note and the money: 3 × 1628.00, of which the municipality bears 10 % in the first year, 488.40. In a
 * centre of its own, in which nobody has settled anything yet.
 */
class QuarterJourneyIT extends Journey {
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d.MM.yyyy");
    private static final LocalDate TODAY = LocalDate.now();
    private static final YearMonth FIRST = YearMonth.from(TODAY).minusMonths((TODAY.getMonthValue() - 1) % 3 + 3L);
    private static final String MUNICIPALITY = "1609022";
    private static final String PARTY = """
            {"name": "%s", "street": "Rynek 1", "postalCode": "46-020", "town": "Opole", "nip": "1234563218"%s}""";

    private final Centres.Staff staff = Centres.Staff.ofNewCentre(Program.of(DemoAccounts.INSTALLATION));
    private final String login = "finanse-" + UUID.randomUUID();
    private final String approver = "szefowa-" + UUID.randomUUID();
    private Visitor finance;
    private Page page;

    @Test
    void aQuarterFromComputationToPaid() throws IOException {
        aChildAndItsPayers();
        staff.employed(approver, "HEAD");
        finance = visitor(Screen.DESKTOP).signIn(login, Colleague.PASSWORD);
        page = finance.page();
        for (YearMonth month = FIRST; month.isBefore(FIRST.plusMonths(3)); month = month.plusMonths(1)) {
            close(month);
        }
        issue();
        pay();
    }

    private void aChildAndItsPayers() {
        Program organiser = staff.organiser();
        String family = organiser.create("families", Samples.family("Halina").replace(TODAY.minusYears(1).toString(), "2020-01-01"));
        String child = organiser.create("children", Samples.child("Kaja", TODAY.minusYears(6).toString()));
        organiser.create("children/" + child + "/stays", Samples.stay(family, FIRST.atDay(1)));
        organiser.post("children/" + child + "/costs", """
                {"payers": [{"id": "%1$s", "content": {"since": "%2$s", "origin": "ORDINARY", "residence": "%3$s", "decidedOn": "%2$s", "evidence": "akta"}}]}"""
                .formatted(UUID.randomUUID(), FIRST.atDay(1), MUNICIPALITY));
        staff.administrator().post("policies/INVOICING_PERIOD/answers", """
                {"choice": "QUARTERLY", "validFrom": "%s", "reason": "porozumienie z gminą"}""".formatted(FIRST.atDay(1)));
        Program accountant = staff.employed(login, "FINANCE");
        accountant.create("counterparties", """
                {"id": "%s", "content": {"code": "%s", "party": %s}}""".formatted(UUID.randomUUID(), MUNICIPALITY, PARTY.formatted("Gmina Dąbrowa", "")));
        accountant.change("PUT", "note-issuer", "\"0\"", """
                {"party": %s, "pattern": "NK/{number}/{year}"}"""
                .formatted(PARTY.formatted("Powiat opolski", ", \"account\": \"61109010140000071219812874\"")));
    }

    /** Computed and checked by one person, approved by another over the same content, closed by the first. */
    private void close(YearMonth month) {
        finance.goTo("/ledger/compute");
        page.locator("[id='computeMonth:month']").selectOption(month.toString());
        click(page, "computeMonth:compute");
        assertThat(page.locator("main")).containsText("162,80");
        click(page, "step:check");
        assertThat(page.locator("main")).containsText("Zatwierdzić musi go ktoś inny");
        finance.meetsTheAccessibilityRules().fitsTheScreen();

        Page head = visitor(Screen.PHONE).signIn(approver, Colleague.PASSWORD).page();
        head.navigate(page.url());
        click(head, "step:approve");
        assertThat(head.locator("main")).containsText("już się nie zmieni");
        page.reload();
        click(page, "step:close");
        assertThat(page.locator("main")).containsText("Miesiąc jest zamknięty");
    }

    private void issue() throws IOException {
        finance.goTo("/note/make?month=" + FIRST);
        assertThat(page.locator("#drafts tbody tr")).hasCount(1);
        assertThat(page.locator("#drafts tbody tr").first()).containsText("488,40");
        click(page, "issueNotes:issue");
        assertThat(page.locator("main")).containsText("Wystawiono not");

        finance.goTo("/note/list");
        assertThat(page.locator("#notes tbody tr")).hasCount(1);
        page.locator("#notes tbody a").first().click();
        assertThat(page.locator("#what")).containsText("488,40");
        assertThat(page.locator("#lines tbody tr")).hasCount(3);
        finance.meetsTheAccessibilityRules().fitsTheScreen();
        Download paper = page.waitForDownload(() -> page.locator("#paper").click());
        assertThat(new String(Files.readAllBytes(paper.path()), 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
    }

    private void pay() {
        String note = page.url();
        page.locator("#pay").click();
        page.locator("[id='recordPayment:paidOn']").fill(TODAY.format(TYPED));
        page.locator("[id='recordPayment:amount']").fill("488,40");
        page.locator("[id='recordPayment:reference']").fill("przelew z gminy");
        click(page, "recordPayment:record");
        assertThat(page.locator("main")).containsText("Wpłata została zapisana");

        page.navigate(note);
        assertThat(page.locator("main")).containsText("zapłacona");
        assertThat(page.locator("#paid")).containsText("przelew z gminy");
    }

    private static void click(Page on, String id) {
        on.locator("[id='" + id + "']").click();
    }
}
