package pl.ostoja.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import pl.ostoja.rig.HttpVisitor;
import pl.ostoja.site.DemoCounty;

/** The work of a family assistant: how a family comes to one, what is planned and assessed with it, and the visits that are written down on a phone. */
class AssistantJourneyIT extends Journey {
    private static final DateTimeFormatter POLISH = DateTimeFormatter.ofPattern("d.MM.yyyy");
    private static final ZoneId POLAND = ZoneId.of("Europe/Warsaw");
    private static final String ANNA = "Anna Asystent";
    private static final int TAPS = 12;
    private static final Duration A_MINUTE = Duration.ofSeconds(60);

    private Page page;
    private int taps;

    @Test
    void fromTheReportToAnAgreedPlanAndOnToAnotherAssistant() {
        HttpVisitor worker = new HttpVisitor().signIn(DemoAccounts.ORGANISER, DemoAccounts.PASSWORD);
        String family = DemoCounty.reportFamily(worker, "Potrzebna").replaceFirst(".*\\?", "");
        Visitor organiser = signedIn(DemoAccounts.ORGANISER, Screen.DESKTOP);
        page = organiser.page();
        for (String step : List.of("INTERVIEW", "ANALYSIS", "CONSENT", "REQUEST")) {
            organiser.goTo("/assistance/step?" + family + "&kind=" + step);
            field("record").click();
            assertThat(page).hasURL(Pattern.compile(".*/assistance/details\\?.*"));
        }
        page.locator("#assign").click();
        choose("assistant", page.locator("option:has-text('" + ANNA + "')").first());
        field("assign").click();
        assertThat(page.locator("#dutiesTable")).containsText("Uzgodnienie planu pracy z rodziną");
        organiser.meetsTheAccessibilityRules().fitsTheScreen();

        theAssistantAgreesAPlan(family);

        page = organiser.page();
        organiser.goTo("/assistance/assign?" + family);
        assertThat(page.locator("#dutiesTable")).containsText("Pierwsza wizyta u rodziny");
        organiser.meetsTheAccessibilityRules();
        choose("assistant", page.locator("select option:not([value='']):not(:has-text('" + ANNA + "'))").first());
        field("assign").click();
        assertThat(page.locator("#assistant")).not().containsText(ANNA);
        assertThat(page.locator("#chronology")).containsText("zmiana asystenta");
    }

    private void theAssistantAgreesAPlan(String family) {
        Visitor assistant = signedIn(DemoAccounts.ASSISTANT, Screen.DESKTOP);
        page = assistant.page();
        assistant.goTo("/plan/family-new?" + family);
        field("needs").fill("Dzieci opuszczają lekcje.");
        field("madeWith").fill("matka, asystent rodziny");
        field("socialWorker").fill("pracownik socjalny");
        field("consultedOn").fill(today());
        field("goal").fill("Dzieci chodzą do szkoły każdego dnia");
        field("need").fill("Dzieci opuszczają lekcje");
        field("horizon").selectOption("SHORT");
        field("what").fill("Matka odprowadza dzieci do szkoły");
        field("forGoal").selectOption(new SelectOption().setIndex(1));
        field("actionHorizon").selectOption("SHORT");
        field("responsible").fill("matka");
        field("dueOn").fill(LocalDate.now(POLAND).plusDays(60).format(POLISH));
        field("expectedEffect").fill("Nie ma godzin nieusprawiedliwionych");
        field("make").click();
        assertThat(page.locator("main")).containsText("Dzieci chodzą do szkoły każdego dnia");
        if (!page.url().contains("/plan/family-version")) {
            page.locator("main a[href*='/plan/family-version']").first().click();
        }
        field("agreedOn").fill(today());
        field("signedBy").fill("matka, asystent rodziny");
        field("agree").click();
        assistant.goTo("/assistance/details?" + family);
        assertThat(page.locator("#dutiesTable")).not().containsText("Uzgodnienie planu pracy z rodziną");
    }

    /** Nobody with a child on the arm taps more often than that. */
    @Test
    void anOrdinaryVisitTakesAMinuteAndTwelveTaps() {
        Visitor assistant = signedIn(DemoAccounts.ASSISTANT, Screen.NARROW_PHONE);
        page = assistant.page();
        agreeOnAVisit(assistant, "Zwykła wizyta");
        assistant.goTo("/assistance/today");
        assistant.fitsTheScreen().isReadInTheSun().hasRoomForAThumb();
        Instant begun = Instant.now();
        open("Zwykła wizyta");
        assistant.meetsTheAccessibilityRules().isReadInTheSun().hasRoomForAThumb();
        tap(field("begin"));
        tap(field("topics"));
        field("topics").fill("Oceny i frekwencja w szkole.");
        tap(field("end"));
        assertThat(field("end")).isHidden();
        assertThat(field("topics")).hasValue("Oceny i frekwencja w szkole.");
        tap(page.locator("main input[type=radio][value='ALONE']"));
        tap(page.locator("main input[type=checkbox]").first());
        tap(page.locator("main input[type=radio][name$=':in'][value='7']"));
        tap(field("record"));
        assertThat(page).hasURL(Pattern.compile(".*/assistance/today.*"));
        Assertions.assertThat(taps).as("taps besides typing").isLessThanOrEqualTo(TAPS);
        Assertions.assertThat(Duration.between(begun, Instant.now())).isLessThan(A_MINUTE);
        assertThat(page.locator("#done")).isVisible();
        assistant.meetsTheAccessibilityRules();
        assistant.goTo("/assistance/details?" + familyOf(assistant));
        assertThat(page.locator("#notes")).containsText("Oceny i frekwencja w szkole.");
        assertThat(page.locator("#meet a[href*='/assistance/visit?']")).isVisible();
        assertThat(page.locator("#planNow")).isVisible();
        assistant.fitsTheScreen().isReadInTheSun().meetsTheAccessibilityRules();
    }

    @Test
    void aVisitThatATimeOutInterruptsIsFinishedOnAnotherDevice() {
        Visitor phone = signedIn(DemoAccounts.ASSISTANT, Screen.PHONE);
        page = phone.page();
        agreeOnAVisit(phone, "Przerwana wizyta");
        phone.goTo("/assistance/today");
        open("Przerwana wizyta");
        String visit = page.url().replaceFirst(".*/assistance/", "/assistance/");
        page.locator("main input[type=radio][value='WITH_OTHERS']").check();
        page.waitForResponse(
                saved -> saved.url().contains("/drafts/") && saved.request().postData() != null && saved.request().postData().contains("Rozmowa o budżecie"),
                () -> field("topics").fill("Rozmowa o budżecie domowym."));
        // What the browser is left with when the time is over.
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("__Host-session"));
        field("record").click();
        assertThat(page).hasURL(Pattern.compile(".*/access/sign-in.*"));

        Visitor desk = signedIn(DemoAccounts.ASSISTANT, Screen.DESKTOP);
        page = desk.page();
        desk.goTo(visit);
        page.locator("[data-draft-restore]").click();
        assertThat(field("topics")).hasValue("Rozmowa o budżecie domowym.");
        assertThat(page.locator("main input[type=radio][value='WITH_OTHERS']")).isChecked();
        field("minutes").fill("45");
        field("record").click();
        assertThat(page).hasURL(Pattern.compile(".*/assistance/today.*"));
        assertThat(page.locator("#done")).isVisible();
    }

    @Test
    void anAssessmentIsPassedOn() {
        Visitor assistant = signedIn(DemoAccounts.ASSISTANT, Screen.DESKTOP);
        page = assistant.page();
        assistant.goTo("/plan/assess?" + familyOf(assistant));
        page.locator("main select[id*='areas']").all().forEach(score -> score.selectOption(new SelectOption().setIndex(3)));
        field("strengths").fill("Matka dotrzymuje terminów.");
        field("difficulties").fill("Długi za mieszkanie.");
        field("conclusions").fill("Praca będzie kontynuowana.");
        field("record").click();
        if (!page.url().contains("/plan/assessment?")) {
            page.locator("main a[href*='/plan/assessment?']").first().click();
        }
        field("passedOn").fill(today());
        field("recipient").fill("kierownik Ośrodka Pomocy Społecznej");
        field("send").click();
        assertThat(page.locator("main")).containsText("kierownik Ośrodka Pomocy Społecznej");
        assistant.meetsTheAccessibilityRules();
    }

    /** From the visits of the day; a warning is read first. */
    private void open(String purpose) {
        tap(page.locator("#ahead a.tile:has-text('" + purpose + "')").first());
        assertThat(page).hasURL(Pattern.compile(".*/assistance/visit\\?.*"));
        if (field("readWarning").isVisible()) {
            tap(field("readWarning"));
            assertThat(field("readWarning")).isHidden();
        }
    }

    private void agreeOnAVisit(Visitor assistant, String purpose) {
        assistant.goTo("/assistance/plan-visit?" + familyOf(assistant));
        field("on").fill(today());
        field("purpose").fill(purpose);
        page.locator("main form button[type=submit], main form input[type=submit]").last().click();
        assertThat(page).hasURL(Pattern.compile(".*/assistance/visits.*"));
    }

    private String familyOf(Visitor assistant) {
        assistant.goTo("/assistance/list?state=ASSIGNED");
        return page.locator("main a[href*='/assistance/details?case=']").first().getAttribute("href").replaceFirst(".*\\?", "");
    }

    private void choose(String field, Locator option) {
        field(field).selectOption(option.getAttribute("value"));
    }

    private void tap(Locator what) {
        what.tap();
        taps++;
    }

    private Locator field(String id) {
        return page.locator("main [id$=':" + id + "'], main [id='" + id + "']").first();
    }

    private static String today() {
        return LocalDate.now(POLAND).format(POLISH);
    }
}
