package pl.ostoja.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.ostoja.ApplicationTest;
import pl.ostoja.browser.DemoAccounts;
import pl.ostoja.rig.HtmlPage;
import pl.ostoja.rig.HttpVisitor;

/** A query is put together from what somebody chooses, so each choice has to be made once before its query is known to be one. */
@ApplicationTest
class EveryChoiceIT {
    /** Who see most, and who see least. */
    private static final Set<String> CHOOSERS = Set.of(
            DemoAccounts.ORGANISER, DemoAccounts.ASSISTANT, DemoAccounts.FINANCE, DemoAccounts.HEAD, DemoAccounts.AUDITOR, DemoAccounts.ADMINISTRATOR);

    @Test
    void everyFilterAndEveryOrderOfEveryListIsAnswered() {
        var map = SiteMap.walked();

        assertThat(CHOOSERS.parallelStream().flatMap(account -> unanswered(account, map.reachedBy(account).values()))).isEmpty();
    }

    private static Stream<String> unanswered(String account, Iterable<String> addresses) {
        var visitor = new HttpVisitor().signIn(account, DemoAccounts.PASSWORD);
        Set<String> kinds = new HashSet<>();
        List<String> wrong = new ArrayList<>();
        for (var address : addresses) {
            HtmlPage.of(visitor.get(address)).choices().stream().filter(choice -> kinds.add(Ids.replaced(choice, "somebody"))).forEach(choice -> {
                int status = visitor.get(choice).statusCode();
                if (status != 200) {
                    wrong.add(account + ": " + choice + " answers " + status);
                }
            });
        }
        return wrong.stream();
    }
}
