package pl.ostoja.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.ostoja.ApplicationTest;
import pl.ostoja.browser.DemoAccounts;
import pl.ostoja.rig.HtmlPage;
import pl.ostoja.rig.HttpVisitor;

/** The sheets for the central register through the pages: read, marked, taken as a file and by programs. */
@ApplicationTest
class RegisterSheetIT {
    private static final String CHANGED = "zmienione od wpisania";
    private static final String NEVER = "Nie oznaczono jeszcze";

    private final HttpVisitor organiser = new HttpVisitor().signIn(DemoAccounts.ORGANISER, DemoAccounts.PASSWORD);

    @Test
    void theDemonstrationHasChildrenAndFamiliesThatWereEnteredAndSomeThatChangedSince() {
        assertThat(sheetsOfChildren()).anyMatch(page -> page.contains(CHANGED)).anyMatch(page -> !page.contains(CHANGED) && !page.contains(NEVER));
        assertThat(sheets("/fostering/list?standing=ACTIVE&sort=file_number", "/fostering/details", "/register/family"))
                .anyMatch(page -> page.contains(CHANGED))
                .anyMatch(page -> page.contains(NEVER));
    }

    @Test
    void aSheetIsMarkedAsEnteredAndTheMarkIsTakenBack() {
        var sheet = linksOfChildren().filter(page -> organiser.get(page).body().contains(NEVER)).findFirst().orElseThrow();
        assertThat(organiser.get(sheet).body()).contains("spoza Ostoi – z akt", "ust. 3 pkt 20");

        organiser.submit(sheet, "enter", Map.of());
        assertThat(organiser.get(sheet).body()).contains("bez zmian od wpisania").doesNotContain(NEVER);

        organiser.submit(sheet, "takeBack", Map.of("reason", "wpisano inne dziecko"));
        assertThat(organiser.get(sheet).body()).contains(NEVER);
    }

    @Test
    void aSheetLeavesAsAFileAndForPrograms() {
        var sheet = linksOfChildren().findFirst().orElseThrow();

        assertThat(organiser.get("/export" + sheet.replace("?", ".csv?")).body()).contains("Punkt art. 38d", "ust. 3 pkt 8 lit. c");
        var answer = HttpVisitor.json(organiser.get("/api/v1/children/" + sheet.replaceFirst(".*=", "") + "/register-sheet"));
        assertThat(answer.get("sections")).hasSize(14);
        assertThat(answer.get("sections").get(0).get("lines").get(0).get("item").asText()).isEqualTo("NAME");
    }

    private List<String> sheetsOfChildren() {
        return linksOfChildren().map(organiser::get).map(HttpResponse::body).toList();
    }

    private Stream<String> linksOfChildren() {
        return linksOf("/placement/list?status=IN_CARE&sort=file_number", "/placement/details", "/register/child");
    }

    private List<String> sheets(String list, String file, String page) {
        return linksOf(list, file, page).map(organiser::get).map(HttpResponse::body).toList();
    }

    private Stream<String> linksOf(String list, String file, String page) {
        return HtmlPage.of(organiser.get(list)).links().stream().filter(link -> link.startsWith(file)).map(link -> link.replace(file, page)).distinct();
    }
}
