package pl.ostoja.site;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ostoja.ApplicationTest;
import pl.ostoja.browser.DemoAccounts;
import pl.ostoja.rig.HtmlPage;
import pl.ostoja.rig.HttpVisitor;
import pl.ostoja.rig.SqlStatements;

/** How many SQL statements each page sends, and that more rows mean no more statements. */
@ApplicationTest
class StatementsIT {
    /** What none of a few rows has, such as a fee of parents, is not asked for; many rows would need twenty more. */
    private static final int LACKING = 2;

    /**
     * Page, who opens it, statements; from the least to the most where it depends on the record that is reached. Ten of them find out who calls and fill
     * the frame: sessions and rights, centre, badges, banner.
     */
    private static final String STATEMENTS = """
            /                            koordynator    15
            /absence/correct             koordynator    30-31
            /absence/details             koordynator    30-31
            /absence/list                koordynator    11
            /absence/new                 koordynator    22
            /access/account              koordynator    10
            /access/accounts             kierownik      12
            /access/assign               organizator    14
            /access/caseloads            organizator    14
            /access/details              kierownik      14
            /access/emergencies          kierownik      14
            /access/emergency            koordynator    7
            /access/emergency-review     kierownik      11
            /access/new-account          administrator  5
            /access/notices              koordynator    9
            /access/password             koordynator    2
            /access/restriction          kierownik      11
            /access/sign-in              koordynator    2
            /access/teams                kierownik      10
            /accessibility               koordynator    3
            /assistance/absence          organizator    18
            /assistance/absences         organizator    16
            /assistance/add-member       organizator    18
            /assistance/assign           organizator    23
            /assistance/children         organizator    14
            /assistance/correct-step     organizator    23
            /assistance/correct-visit    organizator    25
            /assistance/details          organizator    39
            /assistance/edit             organizator    20
            /assistance/end              organizator    31
            /assistance/history          organizator    24
            /assistance/list             organizator    21
            /assistance/member           organizator    18
            /assistance/new              organizator    7
            /assistance/new-absence      organizator    10
            /assistance/new-visit        organizator    19
            /assistance/plan-visit       organizator    18
            /assistance/step             organizator    18
            /assistance/take-back        organizator    23
            /assistance/today            organizator    11
            /assistance/visit            organizator    25
            /assistance/visits           organizator    40
            /assistance/work             organizator    27
            /attachment/correct          koordynator    13
            /attachment/details          koordynator    13
            /attachment/list             koordynator    17
            /attachment/new              koordynator    9
            /audit/check                 administrator  7
            /audit/trail                 audytor        11
            /authority/correct           koordynator    31
            /authority/details           koordynator    31
            /authority/list              koordynator    32
            /authority/new               koordynator    22
            /centre/details              kierownik      11
            /centre/edit                 kierownik      11
            /centre/list                 instalacja     7
            /centre/new                  instalacja     9
            /centre/units                instalacja     7
            /centre/units-report         instalacja     13
            /centre/work                 instalacja     9
            /contact/correct             koordynator    32
            /contact/details             koordynator    32
            /contact/list                koordynator    38
            /contact/new                 koordynator    38
            /contact/new-plan            koordynator    38
            /contact/plan                koordynator    31
            /court/correct               sad            30
            /court/correct-opinion       organizator    28
            /court/correct-order         organizator    29
            /court/details               koordynator    30
            /court/families              organizator    13
            /court/family                organizator    23
            /court/list                  koordynator    30
            /court/new                   organizator    20-22
            /court/opinion               organizator    23
            /court/order                 organizator    23
            /court/send                  organizator    23
            /court/sent                  organizator    28
            /demo/guide                  koordynator    7
            /duplicate/join              organizator    46
            /duplicate/joined            koordynator    11
            /duplicate/list              koordynator    11
            /duplicate/pair              organizator    32-36
            /duplicate/people            koordynator    11
            /duplicate/people-pair       organizator    27
            /duplicate/take-back         organizator    27
            /duty/check                  kierownik      8
            /facility/details            koordynator    15
            /facility/edit               organizator    9
            /facility/list               koordynator    9
            /facility/new                organizator    8
            /fostering/add-carer         koordynator    26
            /fostering/appointments      koordynator    38
            /fostering/carer             koordynator    26
            /fostering/complaint         koordynator    15
            /fostering/complaint-history koordynator    22
            /fostering/complaints        koordynator    13
            /fostering/contract          organizator    32
            /fostering/contract-request  organizator    26
            /fostering/contracts         organizator    41
            /fostering/coordinator       organizator    28
            /fostering/coordinator-report koordynator   26
            /fostering/coordinators      koordynator    9
            /fostering/correct-appointment organizator    33
            /fostering/correct-complaint koordynator    19
            /fostering/correct-contract  organizator    43
            /fostering/correct-entry     koordynator    20
            /fostering/correct-rest      organizator    37
            /fostering/details           koordynator    27
            /fostering/dwelling          koordynator    26
            /fostering/edit              koordynator    28
            /fostering/end-appointment   organizator    33
            /fostering/end-carer         koordynator    26
            /fostering/end-contract      organizator    31
            /fostering/expectation       koordynator    26
            /fostering/expectations      koordynator    38
            /fostering/extra-job         organizator    26
            /fostering/forms             koordynator    26
            /fostering/hand-over         organizator    15
            /fostering/helper            koordynator    26
            /fostering/history           koordynator    33
            /fostering/household         koordynator    34-35
            /fostering/housemate         koordynator    26
            /fostering/list              koordynator    15
            /fostering/new               organizator    16
            /fostering/new-complaint     koordynator    31
            /fostering/new-rest          organizator    26
            /fostering/pet               koordynator    26
            /fostering/readiness         koordynator    26
            /fostering/register          koordynator    7
            /fostering/remove            organizator    26
            /fostering/rests             organizator    34
            /fostering/standing          koordynator    26
            /job/cancel                  instalacja     7
            /job/mine                    koordynator    10
            /law/number                  kierownik      9
            /law/numbers                 kierownik      8
            /law/policies                kierownik      8
            /law/policy                  kierownik      9
            /leaving/aid                 organizator    36
            /leaving/aids                organizator    17
            /leaving/correct             koordynator2   30
            /leaving/details             koordynator    37
            /leaving/list                koordynator    14
            /leaving/new                 koordynator    22
            /leaving/new-aid             koordynator    29
            /leaving/new-period          koordynator    22
            /leaving/period              organizator    29
            /ledger/compute              finanse        6
            /ledger/country              instalacja     4
            /ledger/known                organizator    34-42
            /ledger/line                 organizator    27
            /ledger/lines                organizator    19
            /ledger/list                 organizator    12
            /ledger/run                  organizator    16
            /look/form                   koordynator    7
            /look/list                   koordynator    7
            /look/record                 koordynator    7
            /note/arrears                organizator    10
            /note/counterparties         organizator    10
            /note/counterparty           finanse        6
            /note/details                organizator    16
            /note/list                   organizator    13
            /note/make                   organizator    13
            /note/payments               organizator    10
            /note/received               organizator    9
            /note/received-details       organizator    12
            /note/received-new           finanse        7
            /offer/answer                koordynator2   35-37
            /offer/correct               koordynator    29-31
            /offer/details               koordynator    29-31
            /offer/list                  koordynator    13
            /offer/make                  koordynator    55
            /offer/new                   koordynator    27
            /offer/places                koordynator    57
            /past/day                    koordynator    42-46
            /people/search               koordynator    16
            /placement/acts              koordynator    23
            /placement/address           koordynator    22
            /placement/correct           koordynator    23
            /placement/details           koordynator    34
            /placement/documents         koordynator    33
            /placement/edit              koordynator    24
            /placement/elsewhere         koordynator    24
            /placement/end               koordynator    23
            /placement/extend            organizator    23
            /placement/family            koordynator    22
            /placement/genogram          koordynator    26
            /placement/history           koordynator    29
            /placement/kinship           koordynator    22
            /placement/list              koordynator    17
            /placement/new               organizator    16
            /placement/notice            koordynator    23
            /placement/place             koordynator    36
            /placement/planned           koordynator    23
            /placement/register          koordynator    7
            /placement/relative          koordynator    22
            /placement/relative-edit     koordynator    22
            /placement/remove            organizator    18
            /placement/stays             koordynator    30-31
            /placement/where             koordynator    36
            /plan/action                 koordynator    34
            /plan/assess                 organizator    18
            /plan/assessment             organizator    23
            /plan/assessments            organizator    34
            /plan/correct-assessment     organizator    23
            /plan/family                 organizator    25
            /plan/family-action          organizator    28
            /plan/family-new             organizator    25
            /plan/family-plain           organizator    27
            /plan/family-version         organizator    27
            /plan/list                   koordynator    32
            /plan/new                    koordynator    31-32
            /plan/plain                  koordynator    33
            /plan/version                koordynator    33
            /protection/card             socjalny       31
            /protection/complaint        socjalny       27-29
            /protection/edit             socjalny       31
            /protection/family           socjalny       24
            /protection/list             socjalny       13
            /protection/new              socjalny       19
            /protection/part             socjalny       29
            /protection/removal          socjalny       27-29
            /protection/removal-form     socjalny       17
            /protection/removals         socjalny       13
            /qualification/admit         organizator    24
            /qualification/check         organizator    24
            /qualification/correct-check organizator    46
            /qualification/correct-step  organizator    35
            /qualification/details       koordynator    44
            /qualification/exemption     organizator    24
            /qualification/list          koordynator    11
            /qualification/new           organizator    7
            /qualification/register      organizator    7
            /qualification/step          organizator    24
            /qualification/take-back     organizator    39
            /register/child              koordynator    35-39
            /register/family             koordynator    35-36
            /reporting/assistants        organizator    9
            /reporting/caseloads         koordynator    9
            /reporting/centre            koordynator    10
            /reporting/children          koordynator    10
            /reporting/duties            koordynator    14
            /reporting/effort            koordynator    8
            /reporting/municipal         organizator    13
            /reporting/places            koordynator    10
            /reporting/weeks             koordynator    11
            /reporting/working-time      kierownik      11
            /review/close                koordynator    29
            /review/correct              koordynator    34
            /review/correct-evaluation   koordynator    33
            /review/course               koordynator    33
            /review/demand               koordynator    22
            /review/details              koordynator    34
            /review/evaluation           koordynator    33
            /review/evaluations          koordynator    33
            /review/invitees             koordynator    36
            /review/list                 koordynator    35
            /review/meeting              koordynator    44
            /review/move                 koordynator    29
            /review/new                  koordynator    21
            /review/new-evaluation       koordynator    26
            /review/outside              koordynator    22
            /review/plan                 koordynator    22
            /settlement/agreement        organizator    39
            /settlement/classification   organizator    8
            /settlement/correct-agreement organizator    32
            /settlement/correct-average  organizator    9
            /settlement/correct-circumstance organizator    30
            /settlement/correct-classification organizator    8
            /settlement/correct-expense  organizator    30
            /settlement/correct-family-cost organizator    31
            /settlement/correct-fee      finanse        27-29
            /settlement/correct-fee-payment finanse        27-29
            /settlement/correct-payers   organizator    32
            /settlement/correct-rate     organizator    8
            /settlement/costs            organizator    37
            /settlement/decide           organizator    35
            /settlement/dispute          organizator    30
            /settlement/family-costs     organizator    44
            /settlement/fees             organizator    30-34
            /settlement/list             organizator    36
            /settlement/month            organizator    40
            /settlement/prices           organizator    12
            /settlement/sums             organizator    35
            /shortcuts                   koordynator    2
            /supporting/contract         organizator    14
            /supporting/details          organizator    14
            /supporting/edit             organizator    16
            /supporting/help             organizator    14
            /supporting/helped           organizator    13
            /supporting/list             organizator    12
            /supporting/new              organizator    7
            /task/details                koordynator    16
            /task/list                   koordynator    16
            /task/new                    koordynator    8
            /wellbeing/correct           koordynator    27
            /wellbeing/list              koordynator    36
            /wellbeing/new               koordynator    22
            """;

    @Test
    void everyPageSendsAsManyStatementsAsWrittenHere() {
        Map<String, Line> counted = counted();
        Map<String, Line> written = STATEMENTS.lines().map(Line::of).collect(toMap(Line::page, identity()));

        // All three hundred lines would bury the one that differs.
        assertSoftly(softly -> {
            softly.assertThat(counted.values()).as("counted, and not so written here").filteredOn(line -> !line.isWrittenAs(written.get(line.page()))).isEmpty();
            softly.assertThat(written.keySet()).as("written here, not reached").filteredOn(page -> !counted.containsKey(page)).isEmpty();
        });
    }

    /**
     * @param least where it depends on tests before this one whose record is reached, and by whom, less than {@code most}
     */
    private record Line(String page, String account, long least, long most) {
        private static final Pattern WRITTEN = Pattern.compile("(\\S+) +(\\S+) +(\\d+)(?:-(\\d+))?");

        static Line of(String text) {
            var parts = WRITTEN.matcher(text.strip());
            assertThat(parts.matches()).as(text).isTrue();
            return new Line(parts.group(1), parts.group(2), Long.parseLong(parts.group(3)), Long.parseLong(parts.group(parts.group(4) == null ? 3 : 4)));
        }

        boolean isWrittenAs(Line written) {
            return written != null
                    && written.least <= least
                    && most <= written.most
                    && (written.least < written.most || written.account.equals(account));
        }
    }

    /** The same page with one row and with many. */
    @ParameterizedTest
    @CsvSource({
        "organizator, /placement/list?form=SPECIALIST_FAMILY, /placement/list",
        "organizator, /fostering/list?form=FAMILY_HOME, /fostering/list",
        "kierownik, /reporting/duties?due=TODAY, /reporting/duties",
        "audytor, /audit/trail?action=SIGNED_OUT, /audit/trail",
        "administrator, /access/accounts?q=audytor, /access/accounts",
        "finanse, /settlement/list?q=Doma%C5%84ska, /settlement/list?q=a",
        "organizator, /access/caseloads?kind=CHILD, /access/caseloads?kind=FAMILY",
        "kierownik, /people/search?q=Adamczyk, /people/search?q=ak"
    })
    void moreRowsInAListMeanNoMoreStatements(String account, String few, String many) {
        var visitor = signedIn(account);

        assertThat(count(visitor, many)).isLessThanOrEqualTo(count(visitor, few) + LACKING);
    }

    /** The children with the least and the most to tell among those who live with siblings or have some elsewhere; and so with families. */
    @ParameterizedTest
    @CsvSource({
        "/placement/list?status=IN_CARE, /placement/details?child=, '/placement/details,/placement/stays,/placement/family,/placement/history,/review/list,/plan/list,/authority/list,/contact/list,/court/list'",
        "/fostering/list?standing=ACTIVE, /fostering/details?family=, '/fostering/details,/fostering/history,/fostering/rests,/review/evaluations'"
    })
    void longerFilesMeanNoMoreStatements(String list, String file, String pages) {
        var visitor = signedIn(DemoAccounts.ORGANISER);
        Map<String, Integer> lengths = new LinkedHashMap<>();
        HtmlPage.of(visitor.get(list)).links().stream().filter(link -> link.startsWith(file)).forEach(link -> {
            var page = visitor.get(link);
            if (tellsOfOtherChildren(page)) {
                lengths.put(link.substring(link.indexOf('?')), page.body().length());
            }
        });
        var shortest = Collections.min(lengths.entrySet(), Map.Entry.comparingByValue()).getKey();
        var longest = Collections.max(lengths.entrySet(), Map.Entry.comparingByValue()).getKey();

        assertThat(pages.split(",")).allSatisfy(page -> assertThat(count(visitor, page + longest)).isEqualTo(count(visitor, page + shortest)));
    }

    private static boolean tellsOfOtherChildren(HttpResponse<String> page) {
        return HtmlPage.of(page).links().stream()
                .anyMatch(link -> link.startsWith("/placement/details?child=") && !page.uri().toString().contains(link.replaceFirst("&.*", "")));
    }

    private static Map<String, Line> counted() {
        var map = SiteMap.walked();
        Map<String, Line> lines = new HashMap<>();
        for (var account : DemoAccounts.ALL) {
            var visitor = signedIn(account);
            map.visitors().forEach((page, who) -> {
                if (who.equals(account)) {
                    long statements = count(visitor, map.reachedBy(account).get(page));
                    lines.put(page, new Line(page, account, statements, statements));
                }
            });
        }
        return lines;
    }

    private static long count(HttpVisitor visitor, String address) {
        return SqlStatements.of(() -> visitor.get(address));
    }

    private static HttpVisitor signedIn(String account) {
        return new HttpVisitor().signIn(account, DemoAccounts.PASSWORD);
    }
}
