package pl.ostoja.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import pl.ostoja.ApplicationTest;
import pl.ostoja.browser.DemoAccounts;
import pl.ostoja.rig.HttpVisitor;

/**
 * What somebody may not see is answered exactly like what does not exist. Asked at every address with an identifier that the pages link to, with
 * identifiers of records out of reach, restricted records, another centre's, and of what is no identifier.
 */
@ApplicationTest
class HiddenRecordsIT {
    private static final String NOTHING = "01980000-0000-7000-8000-00000000dead";

    /** They see what is theirs, so a child and a family of nobody's are out of their reach. */
    private static final Set<String> SEE_THEIR_OWN = Set.of(DemoAccounts.COORDINATOR, DemoAccounts.OTHER_COORDINATOR, DemoAccounts.ASSISTANT);

    private static OtherCentre other;
    private static SortedMap<String, String> outOfReach;
    private static SortedMap<String, String> restricted;
    private static SortedMap<String, String> abroad;

    @BeforeAll
    static void hide() {
        var organiser = signedIn(DemoAccounts.ORGANISER);
        outOfReach = Records.madeBy(organiser, "Daleka").addresses(organiser);
        var records = Records.madeBy(organiser, "Skryta");
        restricted = records.addresses(organiser);
        records.restrictTo(signedIn(DemoAccounts.HEAD), "Olga Organizator");
        other = new OtherCentre();
        abroad = Records.madeBy(other.organiser(), "Obca").addresses(other.organiser());
    }

    @Test
    void everyKindOfAddressIsAskedFor() {
        assertThat(outOfReach.keySet()).hasSizeGreaterThan(30).isEqualTo(restricted.keySet()).isEqualTo(abroad.keySet());
    }

    @Test
    void aHiddenRecordIsAnsweredLikeAMissingOne() {
        assertThat(DemoAccounts.ALL.parallelStream().flatMap(HiddenRecordsIT::toldByPages)).isEmpty();
    }

    private static Stream<String> toldByPages(String account) {
        var visitor = signedIn(account);
        List<String> wrong = new ArrayList<>();
        outOfReach.forEach((page, seen) -> {
            var missing = missing(visitor, seen);
            hiddenFrom(account, page).stream()
                    .filter(hidden -> !essence(visitor.get(hidden)).equals(missing))
                    .forEach(hidden -> wrong.add(account + " at " + hidden));
            var malformed = essence(visitor.get(Ids.replaced(seen, "no-identifier")));
            // To whom the page is closed it is closed whatever they ask for; what names nothing may be missing as well.
            if (!malformed.equals(missing) && !(isClosed(missing) && malformed.startsWith("404"))) {
                wrong.add(account + " at " + page + " with no identifier");
            }
        });
        return wrong.stream();
    }

    @Test
    void aSecondIdentifierTellsNoMoreThanTheFirst() {
        var organiser = signedIn(DemoAccounts.ORGANISER);
        var withTwo = outOfReach.values().stream().filter(address -> Ids.in(address).size() == 2).toList();

        assertThat(withTwo).isNotEmpty().allSatisfy(address -> {
            var foreign = Ids.in(abroad.get(Pages.of(address))).getLast();
            var own = Ids.in(address).getLast();
            assertThat(essence(organiser.get(address.replace(own, foreign)))).isEqualTo(missing(organiser, address.replace(own, NOTHING)));
        });
    }

    @Test
    void anotherCentreItsPeopleAndItsWorkDoNotExist() {
        for (var account : List.of(DemoAccounts.ADMINISTRATOR, DemoAccounts.HEAD, DemoAccounts.ORGANISER, DemoAccounts.AUDITOR)) {
            var visitor = signedIn(account);
            var person = Ids.in(other.account()).getFirst();
            var centre = Ids.in(other.centre()).getFirst();
            for (var page : List.of(
                    other.account(), other.centre(), "/centre/edit?centre=" + centre, "/centre/work?centre=" + centre,
                    "/api/v1/accounts/" + person, "/api/v1/centres/" + centre)) {
                assertThat(essence(visitor.get(page))).as(account + " at " + page).isEqualTo(missing(visitor, page));
            }
        }
    }

    @Test
    void somebodyElsesJobDoesNotExist() {
        var job = Ids.in(SiteMap.walked().reachedBy(DemoAccounts.INSTALLATION).get("/centre/units-report")).getFirst();
        for (var account : List.of(DemoAccounts.ADMINISTRATOR, DemoAccounts.HEAD, DemoAccounts.ORGANISER, DemoAccounts.AUDITOR)) {
            var visitor = signedIn(account);
            for (var page : List.of(
                    "/job/cancel?job=", "/job/result?job=", "/centre/units-report?job=", "/centre/row-errors?job=", "/api/v1/jobs/",
                    "/api/v1/units/imports/")) {
                assertThat(essence(visitor.get(page + job))).as(account + " at " + page).isEqualTo(missing(visitor, page + job));
            }
        }
    }

    @Test
    void theInterfaceTellsNoMoreThanThePages() {
        var accounts = List.of(DemoAccounts.COORDINATOR, DemoAccounts.ASSISTANT, DemoAccounts.COURT_LIAISON, DemoAccounts.FINANCE, DemoAccounts.AUDITOR);

        assertThat(accounts.parallelStream().flatMap(HiddenRecordsIT::toldByTheInterface)).isEmpty();
    }

    private static Stream<String> toldByTheInterface(String account) {
        var visitor = signedIn(account);
        List<SortedMap<String, String>> hidden = new ArrayList<>(List.of(abroad, restricted));
        if (SEE_THEIR_OWN.contains(account)) {
            hidden.add(outOfReach);
        }
        List<String> wrong = new ArrayList<>();
        for (var operation : ApiOperation.all(visitor)) {
            var missing = essence(operation.send(visitor, Ids.replaced(operation.of(abroad), NOTHING)));
            hidden.stream()
                    .map(operation::of)
                    .filter(address -> !essence(operation.send(visitor, address)).equals(missing))
                    .forEach(address -> wrong.add(account + ": " + operation.method() + " " + address));
        }
        return wrong.stream();
    }

    private static List<String> hiddenFrom(String account, String page) {
        List<String> hidden = new ArrayList<>(List.of(abroad.get(page)));
        if (!account.equals(DemoAccounts.ORGANISER)) {
            hidden.add(restricted.get(page));
        }
        if (SEE_THEIR_OWN.contains(account)) {
            hidden.add(outOfReach.get(page));
        }
        return hidden;
    }

    /** The answer to an identifier of nothing. */
    private static String missing(HttpVisitor visitor, String address) {
        var answer = essence(visitor.get(Ids.replaced(address, NOTHING)));
        assertThat(isClosed(answer) || answer.startsWith("404")).as("%s: %s", address, answer).isTrue();
        return answer;
    }

    private static boolean isClosed(String answer) {
        return answer.startsWith("403");
    }

    /** All of an answer but what is new in each: number, time, cookies of the view, nonce. */
    private static String essence(HttpResponse<String> answer) {
        var number = answer.headers().firstValue("X-Request-Id").orElseThrow();
        var headers = answer.headers().map().entrySet().stream()
                .filter(header -> !Set.of("date", "x-request-id", "set-cookie").contains(header.getKey().toLowerCase()))
                .map(header -> header.getKey().toLowerCase() + ": " + header.getValue())
                .sorted()
                .collect(Collectors.joining("\n"));
        return (answer.statusCode() + "\n" + headers + "\n\n" + answer.body()).replace(number, "NUMBER").replaceAll("nonce-[^']+", "nonce-");
    }

    private static HttpVisitor signedIn(String account) {
        return new HttpVisitor().signIn(account, DemoAccounts.PASSWORD);
    }
}
