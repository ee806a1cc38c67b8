package pl.ostoja.benchmark.pages;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import pl.ostoja.browser.DemoAccounts;
import pl.ostoja.rig.HttpVisitor;

/** People who work in the counties of this run, signed in. */
final class Workers {
    private static final int COUNTIES = Integer.getInteger("rig.counties", 0);

    private Workers() {}

    static int counties() {
        return COUNTIES;
    }

    /** In counties spread over the country. */
    static List<HttpVisitor> signedIn(String account, int many) {
        var choice = new Random(many);
        return IntStream.range(0, many).mapToObj(i -> in(1 + choice.nextInt(COUNTIES), account)).toList();
    }

    static HttpVisitor in(int county, String account) {
        return new HttpVisitor(AccessLog.door()).signIn("%s@%03d".formatted(account, county), DemoAccounts.PASSWORD);
    }

    static void signOut(List<HttpVisitor> people) {
        people.forEach(person -> HttpVisitor.leadsTo(person.send("POST", "/sign-out", "", Map.of())));
    }
}
