package pl.ostoja.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.ostoja.ApplicationTest;
import pl.ostoja.browser.DemoAccounts;
import pl.ostoja.rig.HttpVisitor;

/** Every number of the figures leads to a list of as many, for who sees all and for who sees little. */
@ApplicationTest
class FiguresIT {
    private static final List<String> PAGES =
            List.of("/reporting/centre", "/reporting/children", "/reporting/places", "/reporting/caseloads", "/reporting/weeks");
    private static final Pattern NUMBER = Pattern.compile("<a href=\"([^\"]+)\">(\\d+)</a>");
    private static final Pattern TOTAL = Pattern.compile("<h1>[^<]*</h1><span class=\"muted\">(\\d+)</span>");
    private static final Pattern PAGED = Pattern.compile("(?s)<nav class=\"pages\".*?z (\\d+)");

    @ParameterizedTest
    @ValueSource(strings = {DemoAccounts.HEAD, DemoAccounts.ORGANISER, DemoAccounts.COORDINATOR, DemoAccounts.ASSISTANT, DemoAccounts.COURT_LIAISON})
    void eachNumberLeadsToAListOfAsMany(String account) {
        var visitor = new HttpVisitor().signIn(account, DemoAccounts.PASSWORD);
        Map<String, String> shown = new LinkedHashMap<>();
        for (var page : PAGES) {
            var answer = visitor.get(page);
            if (answer.statusCode() == 200) {
                shown.putAll(numbers(answer));
            }
        }
        List<String> wrong = new ArrayList<>();
        shown.forEach((link, number) -> {
            var found = total(visitor.get(link));
            if (!number.equals(found)) {
                wrong.add(link + " says " + number + " and lists " + found);
            }
        });

        assertThat(shown).hasSizeGreaterThan(5);
        assertThat(wrong).isEmpty();
    }

    /** The links that are numbers, with the numbers. */
    private static Map<String, String> numbers(HttpResponse<String> page) {
        Map<String, String> numbers = new LinkedHashMap<>();
        NUMBER.matcher(page.body()).results().forEach(found -> numbers.put(found.group(1).replace("&amp;", "&"), found.group(2)));
        return numbers;
    }

    private static String total(HttpResponse<String> list) {
        var total = TOTAL.matcher(list.body());
        if (total.find()) {
            return total.group(1);
        }
        var paged = PAGED.matcher(list.body());
        return paged.find() ? paged.group(1) : "nothing, but answers " + list.statusCode();
    }
}
