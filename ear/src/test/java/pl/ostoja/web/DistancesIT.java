package pl.ostoja.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.ApplicationTest;
import pl.ostoja.browser.DemoAccounts;
import pl.ostoja.rig.HttpVisitor;

/** The demonstration has a list of places: distances are said in kilometres, beside the borders between. */
@ApplicationTest
@Tag("h2")
class DistancesIT {
    private static final Pattern CHILD = Pattern.compile("/placement/details\\?child=([0-9a-f-]{36})");

    private final HttpVisitor organiser = new HttpVisitor().signIn(DemoAccounts.ORGANISER, DemoAccounts.PASSWORD);

    @Test
    void whereAPlaceIsLookedForKilometresStandBesideTheBorderOnThePageAndInTheFile() {
        String child = CHILD.matcher(organiser.get("/placement/list").body()).results()
                .map(link -> link.group(1))
                .filter(id -> organiser.get("/placement/where?child=" + id).body().contains(" km, "))
                .findFirst()
                .orElseThrow();

        assertThat(organiser.get("/placement/where?child=" + child).body())
                .containsPattern("od domu dziecka: (około )?[1-9]\\d* km, (ta sama gmina|ten sam powiat|inny powiat)")
                .contains("Kilometry w linii prostej");
        assertThat(organiser.get("/export/placement/where.csv?child=" + child).body())
                .contains(";Odległość;Odległość (km);Odległość do szkoły;Odległość do szkoły (km);")
                .containsPattern(";(ten sam|inny) powiat;[1-9]\\d*;");
    }
}
