package pl.ostoja.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** One person at one browser, with cookies of their own. */
public final class Visitor {
    /** What is tapped: a box or a button by itself, what is ticked with the words beside it. */
    private static final String SMALL =
            """
            () => [...document.querySelectorAll('main a.button, main a.tile, main a.call, main button, main input:not([type=hidden]), main select, main textarea, main summary')]
                .map(target => ['checkbox', 'radio'].includes(target.type) ? target.closest('li, td, .option') : target)
                .filter(target => target.checkVisibility() && target.getBoundingClientRect().height < 44)
                .map(target => target.outerHTML)""";

    private final BrowserContext context;
    private final Page page;
    private final List<String> troubles = new ArrayList<>();
    private Predicate<String> expected = trouble -> false;

    Visitor(BrowserContext context) {
        this.context = context;
        context.onPage(this::watch);
        context.onResponse(this::note);
        page = context.newPage();
    }

    /** The page in the first tab; everything Playwright can do starts here. */
    public Page page() {
        return page;
    }

    /** Opens an address of the application, such as {@code /placement/new}. */
    public Response goTo(String path) {
        return page.navigate(path);
    }

    /** A field or button of the page; Faces puts the form's name before its own. */
    public Locator field(String id) {
        return page.locator("main [id$=':" + id + "'], main [id='" + id + "']").first();
    }

    /** Signs in with a demonstration account and its password. */
    public Visitor signIn(String account) {
        return signIn(account, DemoAccounts.PASSWORD);
    }

    public Visitor signIn(String account, String password) {
        tryToSignIn(account, password);
        page.waitForURL(url -> !url.contains("sign-in"));
        return this;
    }

    /** Fills the form and sends it, whatever comes of it. */
    public void tryToSignIn(String account, String password) {
        goTo("/");
        page.locator("input[autocomplete=username]").fill(account);
        page.locator("input[autocomplete=current-password]").fill(password);
        page.locator("form:has(input[autocomplete=current-password]) [type=submit]").click();
    }

    /** Chooses the language, which is kept with the account: whoever chooses another one gives it back. */
    public Visitor speaks(String language) {
        if (!page.locator("html").getAttribute("lang").equals(language)) {
            page.locator("form.language button").evaluate("button => button.form.requestSubmit(button)");
            page.waitForFunction("language => document.documentElement.lang === language", language);
        }
        return this;
    }

    /** Fails unless the page, as it is now, keeps WCAG 2.1 AA as far as a program can tell. */
    public Visitor meetsTheAccessibilityRules() {
        return meetsTheAccessibilityRules("html");
    }

    /** The same of a part of the page. */
    public Visitor meetsTheAccessibilityRules(String within) {
        assertThat(Accessibility.violations(page, within)).as("accessibility of " + page.url()).isEmpty();
        return this;
    }

    /** Fails unless every text is 7:1 on its ground, as WCAG AAA has it, which can be read outdoors. */
    public Visitor isReadInTheSun() {
        assertThat(Accessibility.faint(page)).as("faint texts of " + page.url()).isEmpty();
        return this;
    }

    /** Fails unless all that is tapped on the page is 44 points high, links within a text and those of the frame apart. */
    public Visitor hasRoomForAThumb() {
        assertThat((List<?>) page.evaluate(SMALL)).as("small targets of " + page.url()).isEmpty();
        return this;
    }

    /** Fails if the page must be scrolled sideways. */
    public Visitor fitsTheScreen() {
        assertThat((Boolean) page.evaluate(
                        "document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("%s fits a screen %d wide", page.url(), page.viewportSize().width)
                .isTrue();
        return this;
    }

    /** The ids of all dialogs the page holds, open or not. */
    public List<String> dialogs() {
        var ids = (List<?>) page.evaluate("[...document.querySelectorAll('dialog[id]')].map(dialog => dialog.id)");
        return ids.stream().map(String.class::cast).toList();
    }

    /** Opens a dialog, however a user would get there. */
    public void open(String dialog) {
        page.evaluate("id => { const d = document.getElementById(id); if (!d.open) d.showModal(); }", dialog);
    }

    public void close(String dialog) {
        page.evaluate("id => document.getElementById(id).close()", dialog);
    }

    /** Lets the test pass although troubles happen whose text the predicate accepts. */
    public Visitor expectsTrouble(Predicate<String> trouble) {
        expected = expected.or(trouble);
        return this;
    }

    List<String> troubles() {
        return troubles.stream().filter(expected.negate()).toList();
    }

    List<Page> openPages() {
        return context.pages();
    }

    void leave() {
        context.close();
    }

    private void watch(Page opened) {
        opened.onConsoleMessage(this::note);
        opened.onPageError(error -> troubles.add("script error on " + opened.url() + ": " + error));
    }

    /** A refused load is noted from its response, which says more than the console does. */
    private void note(ConsoleMessage message) {
        if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
            troubles.add("console on " + message.location() + ": " + message.text());
        }
    }

    /** 4xx is a fine answer to a page that somebody asks for, but nothing a page itself should ask for. */
    private void note(Response response) {
        boolean asked = response.request().isNavigationRequest();
        if (response.status() >= 500 || response.status() >= 400 && !asked) {
            troubles.add(response.status() + " for " + response.request().method() + " " + response.url()
                    + " (request " + response.headerValue("x-request-id") + ")");
        }
    }
}
