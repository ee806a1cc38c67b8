package pl.ostoja.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Notes of closed months on their way to be paid, and a note of another county that asks for too much. */
class NotesJourneyIT extends Journey {
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d.MM.yyyy");
    private static final LocalDate TODAY = LocalDate.now();
    private static final YearMonth CLOSED = YearMonth.from(TODAY).minusMonths(2);

    private Visitor finance;
    private Page page;

    @Test
    void theNotesOfAMonthFromTheLedgerToPaid() throws IOException {
        begin(Screen.DESKTOP);
        finance.goTo("/note/make?month=" + CLOSED);
        assertThat(page.locator("#drafts tbody tr").first()).isVisible();
        finance.meetsTheAccessibilityRules().fitsTheScreen();
        click("issueNotes:issue");
        assertThat(page.locator("main")).containsText("Wystawiono not");
        finance.meetsTheAccessibilityRules().fitsTheScreen();

        finance.goTo("/note/list?state=OPEN&sort=-open");
        page.locator("#notes tbody a").first().click();
        finance.meetsTheAccessibilityRules().fitsTheScreen();
        Download paper = page.waitForDownload(() -> page.locator("#paper").click());
        assertThat(new String(Files.readAllBytes(paper.path()), 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        String note = page.url();
        String open = page.locator("#what dd").nth(7).innerText();

        page.locator("#pay").click();
        fill("recordPayment:paidOn", TODAY.format(TYPED));
        fill("recordPayment:amount", open.replace("\u00a0", " "));
        fill("recordPayment:reference", "przelew z gminy");
        click("recordPayment:record");
        assertThat(page.locator("main")).containsText("Wpłata została zapisana");
        finance.meetsTheAccessibilityRules().fitsTheScreen();

        page.navigate(note);
        assertThat(page.locator("main")).containsText("zapłacona");
        assertThat(page.locator("#paid")).containsText("przelew z gminy");
        finance.goTo("/note/arrears");
        assertThat(page.locator("#arrears tbody tr").first()).isVisible();
        finance.meetsTheAccessibilityRules().fitsTheScreen();
    }

    @Test
    void aNoteOfAnotherCountyAsksForTooMuch() {
        begin(Screen.PHONE);
        finance.goTo("/note/received-new");
        page.locator("[id='enterReceived:issuer']").selectOption(new SelectOption().setIndex(1));
        fill("enterReceived:issuerName", "Powiat sąsiedni");
        fill("enterReceived:number", "FN.3032.99");
        fill("enterReceived:total", "1 628,00");
        fill("enterReceived:issuedOn", TODAY.minusDays(5).format(TYPED));
        fill("enterReceived:receivedOn", TODAY.minusDays(2).format(TYPED));
        fill("enterReceived:dueOn", TODAY.plusDays(12).format(TYPED));
        fill("enterReceived:lines", "1900/1;" + CLOSED + ";trzy;1628,00;90;1465,20");
        click("enterReceived:enter");
        assertThat(page.locator("#errors")).containsText("To nie jest liczba dni: trzy");
        finance.meetsTheAccessibilityRules().fitsTheScreen();

        fill("enterReceived:lines", "1900/1;" + CLOSED + ";30;1628,00;90;1465,20");
        click("enterReceived:enter");
        assertThat(page.locator("#lines")).containsText("nie znamy takiego dziecka");
        assertThat(page.locator("[id='answerReceived:letter']")).hasValue(Pattern.compile("karta 1900/1"));
        finance.meetsTheAccessibilityRules().fitsTheScreen();
        click("answerReceived:question");
        assertThat(page.locator("main")).containsText("zakwestionowana");
        finance.meetsTheAccessibilityRules().fitsTheScreen();
    }

    private void begin(Screen screen) {
        finance = signedIn(DemoAccounts.FINANCE, screen);
        page = finance.page();
    }

    private void fill(String id, String value) {
        page.locator("[id='" + id + "']").fill(value);
    }

    private void click(String id) {
        page.locator("[id='" + id + "']").click();
    }
}
