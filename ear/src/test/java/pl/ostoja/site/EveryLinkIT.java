package pl.ostoja.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import pl.ostoja.ApplicationTest;

/** Nobody is shown a way that is closed to them, and every page has a way to it. */
@ApplicationTest
class EveryLinkIT {
    /** Opened by the door, not by a link. */
    private static final Set<String> AT_THE_DOOR = Set.of("/access/sign-in");

    @Test
    void everyLinkOfEveryRoleLeadsToAPage() {
        assertThat(SiteMap.walked().broken()).isEmpty();
    }

    @Test
    void everyPageIsReachedBySomebody() {
        var pages = Pages.all();
        pages.removeAll(AT_THE_DOOR);

        assertThat(SiteMap.walked().visitors().keySet()).containsAll(pages);
    }
}
