package pl.ostoja.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A stay that ended weeks ago, in a month that is closed: what was booked stays as it was, and the next month corrects it. */
class LateEndJourneyIT extends Journey {
    private static final YearMonth THIS_MONTH = YearMonth.from(LocalDate.now());
    private static final LocalDate LEFT = THIS_MONTH.minusMonths(1).atDay(10);

    private static final DateTimeFormatter POLISH = DateTimeFormatter.ofPattern("d.MM.yyyy");

    private Visitor finance;
    private Page page;

    @Test
    void aLateEndOfAStayAndItsCorrection() {
        finance = signedIn(DemoAccounts.FINANCE, Screen.DESKTOP);
        page = finance.page();
        closeTheLastMonth();
        finance.goTo("/ledger/lines?category=MAINTENANCE_BENEFIT&correcting=false&sort=number");
        Locator row = page.locator("#lines tbody tr").filter(throughout()).first();
        String name = row.locator("td").nth(1).innerText();
        row.locator("a").first().click();
        String line = page.url();
        String booked = page.locator("#line p").innerText();
        String child = page.locator("#facts").getAttribute("href").replaceFirst(".*child=", "");

        endTheStayOf(child);

        page.navigate(line);
        assertThat(page.locator("#line")).containsText(booked);
        correctionAbout(name);
    }

    private void closeTheLastMonth() {
        finance.goTo("/ledger/list");
        page.locator("#runs tbody tr:not(:has-text('wycofany')) a").first().click();
        String run = page.url();
        finance.meetsTheAccessibilityRules().fitsTheScreen();
        click(page, "step:check");
        assertThat(page.locator("main")).containsText("Zatwierdzić musi go ktoś inny");
        click(page, "step:approve");
        assertThat(page.locator("main")).containsText("zatwierdzić musi go ktoś inny");

        Page head = signedIn(DemoAccounts.HEAD, Screen.PHONE).page();
        head.navigate(run);
        click(head, "step:approve");
        assertThat(head.locator("main")).containsText("już się nie zmieni");
        page.navigate(run);
        click(page, "step:close");
        assertThat(page.locator("main")).containsText("Miesiąc jest zamknięty");
    }

    private void endTheStayOf(String child) {
        Page organiser = signedIn(DemoAccounts.ORGANISER, Screen.DESKTOP).page();
        organiser.navigate(page.url().replaceFirst("/ledger/.*", "/placement/stays?child=" + child));
        organiser.locator("main a[href*='/placement/end?']").first().click();
        organiser.locator("[id='endStay:until']").fill(LEFT.format(POLISH));
        organiser.locator("[id='endStay:reason']").selectOption("RETURN_TO_FAMILY");
        click(organiser, "endStay:end");
        assertThat(organiser.locator("h1")).isVisible();
        assertThat(organiser.locator("[id='endStay:end']")).hasCount(0);
    }

    private void correctionAbout(String name) {
        finance.goTo("/ledger/compute");
        page.locator("[id='computeMonth:month']").selectOption(THIS_MONTH.toString());
        click(page, "computeMonth:compute");
        Locator corrections = page.locator("a.tile");
        assertThat(corrections).isVisible();
        finance.meetsTheAccessibilityRules().fitsTheScreen();
        corrections.click();
        finance.meetsTheAccessibilityRules();
        page.locator("#filter-q").fill(name);
        page.locator("#filter-q").press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*[?&]q=[^&]+.*"));
        page.locator("#lines tbody a").first().click();
        assertThat(page.locator("#line")).containsText("Korekta");
        assertThat(page.locator("#correction")).containsText("pobyt");
        assertThat(page.locator("#correction")).containsText(String.valueOf(ChronoUnit.DAYS.between(LEFT, LocalDate.now())));
        finance.meetsTheAccessibilityRules().fitsTheScreen();
        page.locator("#run").click();
        page.locator("#steps details summary").click();
        page.locator("[id='withdrawal:reason']").fill("na próbę");
        click(page, "withdrawal:withdraw");
        assertThat(page.locator("main")).containsText("Miesiąc wycofano");
    }

    /** Lines of children who stayed to the end of the month. */
    private static Locator.FilterOptions throughout() {
        return new Locator.FilterOptions().setHasText(THIS_MONTH.minusMonths(1).atEndOfMonth().format(POLISH));
    }

    private static void click(Page on, String id) {
        on.locator("[id='" + id + "']").click();
    }
}
