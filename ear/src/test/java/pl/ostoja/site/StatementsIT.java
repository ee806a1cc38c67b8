package pl.ostoja.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    /** Page, who opens it, statements. Ten of them find out who calls and fill the frame: sessions and rights, centre, badges, banner. */
    private static final String STATEMENTS = """
            /                            koordynator    16
            /absence/correct             koordynator    33
            /absence/details             koordynator    33
            /absence/list                koordynator    13
            /absence/new                 koordynator    24
            /access/account              koordynator    12
            /access/accounts             kierownik      14
            /access/assign               organizator    16
            /access/caseloads            organizator    16
            /access/details              kierownik      15
            /access/emergencies          kierownik      16
            /access/emergency            koordynator    9
            /access/emergency-review     kierownik      13
            /access/new-account          administrator  7
            /access/notices              koordynator    11
            /access/password             koordynator    4
            /access/restriction          kierownik      13
            /access/sign-in              koordynator    4
            /access/teams                kierownik      12
            /accessibility               koordynator    5
            /assistance/absence          organizator    17
            /assistance/absences         organizator    16
            /assistance/add-member       organizator    20
            /assistance/assign           organizator    25
            /assistance/correct-step     organizator    25
            /assistance/correct-visit    organizator    27
            /assistance/details          organizator    22
            /assistance/edit             organizator    22
            /assistance/end              organizator    21
            /assistance/history          organizator    26
            /assistance/list             organizator    23
            /assistance/member           organizator    20
            /assistance/new              organizator    9
            /assistance/new-absence      organizator    11
            /assistance/new-visit        organizator    20
            /assistance/plan-visit       organizator    20
            /assistance/step             organizator    20
            /assistance/take-back        organizator    25
            /assistance/today            organizator    13
            /assistance/visit            organizator    26
            /assistance/visits           organizator    42
            /assistance/work             organizator    28
            /attachment/correct          koordynator    15
            /attachment/details          koordynator    15
            /attachment/list             koordynator    19
            /attachment/new              koordynator    11
            /audit/check                 administrator  9
            /audit/trail                 audytor        13
            /authority/correct           koordynator    33
            /authority/details           koordynator    33
            /authority/list              koordynator    34
            /authority/new               koordynator    24
            /centre/details              kierownik      13
            /centre/edit                 kierownik      13
            /centre/list                 instalacja     9
            /centre/new                  instalacja     11
            /centre/units                instalacja     9
            /centre/units-report         instalacja     15
            /centre/work                 instalacja     11
            /contact/correct             koordynator    33
            /contact/details             koordynator    33
            /contact/list                koordynator    39
            /contact/new                 koordynator    39
            /contact/new-plan            koordynator    39
            /contact/plan                koordynator    33
            /court/correct               sad            32
            /court/correct-opinion       organizator    24
            /court/correct-order         organizator    36
            /court/details               koordynator    32
            /court/family                organizator    29
            /court/list                  koordynator    32
            /court/new                   organizator    24
            /court/opinion               organizator    20
            /court/order                 organizator    30
            /court/send                  organizator    30
            /court/sent                  organizator    24
            /demo/guide                  koordynator    9
            /duplicate/list              koordynator    13
            /duplicate/pair              organizator    44
            /duplicate/people            koordynator    13
            /duplicate/people-pair       organizator    27
            /duty/check                  kierownik      10
            /facility/details            koordynator    16
            /facility/edit               organizator    11
            /facility/list               koordynator    11
            /facility/new                organizator    10
            /fostering/add-carer         koordynator    28
            /fostering/appointments      organizator    31
            /fostering/carer             koordynator    28
            /fostering/complaint         organizator    16
            /fostering/complaint-history organizator    19
            /fostering/complaints        organizator    13
            /fostering/contract          organizator    28
            /fostering/coordinator       organizator    30
            /fostering/coordinators      koordynator    12
            /fostering/correct-appointment organizator    31
            /fostering/correct-complaint organizator    18
            /fostering/correct-contract  organizator    33
            /fostering/correct-entry     organizator    18
            /fostering/correct-rest      organizator    33
            /fostering/details           koordynator    29
            /fostering/dwelling          koordynator    28
            /fostering/edit              koordynator    30
            /fostering/end-appointment   organizator    31
            /fostering/end-carer         koordynator    28
            /fostering/end-contract      organizator    33
            /fostering/expectation       koordynator    28
            /fostering/expectations      koordynator    37
            /fostering/forms             koordynator    28
            /fostering/hand-over         organizator    16
            /fostering/helper            koordynator    28
            /fostering/history           koordynator    34
            /fostering/household         koordynator    38
            /fostering/housemate         koordynator    28
            /fostering/list              koordynator    17
            /fostering/new               organizator    16
            /fostering/new-complaint     organizator    32
            /fostering/new-rest          organizator    28
            /fostering/pet               koordynator    28
            /fostering/readiness         koordynator    28
            /fostering/register          koordynator    9
            /fostering/remove            organizator    28
            /fostering/rests             organizator    36
            /fostering/standing          koordynator    28
            /job/cancel                  instalacja     9
            /job/mine                    koordynator    12
            /law/number                  kierownik      11
            /law/numbers                 kierownik      10
            /law/policies                kierownik      10
            /law/policy                  kierownik      11
            /leaving/aid                 organizator    28
            /leaving/correct             organizator    28
            /leaving/details             koordynator    36
            /leaving/list                koordynator    17
            /leaving/new                 koordynator    24
            /leaving/new-aid             koordynator    24
            /ledger/compute              finanse        8
            /ledger/country              instalacja     6
            /ledger/known                organizator    39
            /ledger/line                 organizator    29
            /ledger/lines                organizator    21
            /ledger/list                 organizator    14
            /ledger/run                  organizator    18
            /look/form                   koordynator    9
            /look/list                   koordynator    9
            /look/record                 koordynator    9
            /note/arrears                organizator    12
            /note/counterparties         organizator    12
            /note/counterparty           finanse        8
            /note/details                organizator    18
            /note/list                   organizator    15
            /note/make                   organizator    15
            /note/payments               organizator    12
            /note/received               organizator    11
            /note/received-details       organizator    14
            /note/received-new           finanse        9
            /offer/answer                organizator    37
            /offer/correct               organizator    33
            /offer/details               organizator    33
            /offer/list                  koordynator    15
            /offer/make                  organizator    53
            /offer/new                   koordynator    29
            /offer/places                organizator    55
            /past/day                    koordynator    52
            /people/search               koordynator    16
            /placement/address           koordynator    24
            /placement/correct           koordynator    25
            /placement/details           koordynator    33
            /placement/edit              koordynator    26
            /placement/elsewhere         koordynator    26
            /placement/end               koordynator    25
            /placement/extend            organizator    25
            /placement/family            koordynator    24
            /placement/genogram          koordynator    28
            /placement/history           koordynator    30
            /placement/kinship           koordynator    24
            /placement/list              koordynator    19
            /placement/new               organizator    16
            /placement/notice            koordynator    25
            /placement/place             koordynator    32
            /placement/register          koordynator    9
            /placement/relative          koordynator    24
            /placement/relative-edit     koordynator    24
            /placement/remove            organizator    20
            /placement/stays             koordynator    33
            /placement/where             koordynator    32
            /plan/action                 koordynator    36
            /plan/assess                 organizator    20
            /plan/assessment             organizator    25
            /plan/assessments            organizator    36
            /plan/correct-assessment     organizator    25
            /plan/family                 organizator    27
            /plan/family-action          organizator    29
            /plan/family-new             organizator    27
            /plan/family-plain           organizator    28
            /plan/family-version         organizator    28
            /plan/list                   koordynator    34
            /plan/new                    koordynator    34
            /plan/plain                  koordynator    35
            /plan/version                koordynator    35
            /protection/card             socjalny       36
            /protection/complaint        socjalny       30
            /protection/edit             socjalny       32
            /protection/family           socjalny       27
            /protection/list             socjalny       14
            /protection/new              socjalny       24
            /protection/part             socjalny       33
            /protection/removal          socjalny       31
            /protection/removal-form     socjalny       30
            /protection/removals         socjalny       14
            /qualification/admit         organizator    26
            /qualification/check         organizator    26
            /qualification/correct-check organizator    41
            /qualification/correct-step  organizator    31
            /qualification/details       koordynator    45
            /qualification/exemption     organizator    26
            /qualification/list          koordynator    13
            /qualification/new           organizator    9
            /qualification/register      organizator    9
            /qualification/step          organizator    26
            /qualification/take-back     organizator    39
            /reporting/caseloads         koordynator    12
            /reporting/centre            koordynator    12
            /reporting/children          koordynator    12
            /reporting/duties            koordynator    16
            /reporting/effort            koordynator    10
            /reporting/municipal         organizator    15
            /reporting/places            koordynator    12
            /reporting/weeks             koordynator    13
            /reporting/working-time      kierownik      13
            /review/close                koordynator    31
            /review/correct              koordynator    36
            /review/correct-evaluation   koordynator    35
            /review/course               koordynator    35
            /review/details              koordynator    36
            /review/evaluation           koordynator    35
            /review/evaluations          koordynator    35
            /review/invitees             koordynator    38
            /review/list                 koordynator    40
            /review/meeting              koordynator    45
            /review/move                 koordynator    31
            /review/new                  koordynator    23
            /review/new-evaluation       koordynator    28
            /review/plan                 koordynator    24
            /settlement/agreement        organizator    40
            /settlement/classification   organizator    10
            /settlement/correct-agreement organizator    34
            /settlement/correct-average  organizator    11
            /settlement/correct-circumstance organizator    32
            /settlement/correct-classification organizator    10
            /settlement/correct-expense  organizator    32
            /settlement/correct-family-cost organizator    33
            /settlement/correct-fee      organizator    31
            /settlement/correct-fee-payment finanse        30
            /settlement/correct-payers   organizator    34
            /settlement/correct-rate     organizator    10
            /settlement/costs            organizator    38
            /settlement/decide           organizator    37
            /settlement/dispute          organizator    32
            /settlement/family-costs     organizator    51
            /settlement/fees             organizator    36
            /settlement/list             organizator    38
            /settlement/month            organizator    42
            /settlement/prices           organizator    14
            /settlement/sums             organizator    37
            /shortcuts                   koordynator    4
            /supporting/contract         organizator    16
            /supporting/details          organizator    14
            /supporting/edit             organizator    15
            /supporting/help             organizator    17
            /supporting/list             organizator    13
            /supporting/new              organizator    9
            /task/details                koordynator    15
            /task/list                   koordynator    14
            /task/new                    koordynator    11
            /wellbeing/correct           koordynator    29
            /wellbeing/list              koordynator    38
            /wellbeing/new               koordynator    24
            """;

    @Test
    void everyPageSendsAsManyStatementsAsWrittenHere() {
        assertThat(counted()).containsExactlyInAnyOrderElementsOf(STATEMENTS.lines().map(line -> line.replaceAll(" +", " ")).toList());
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

        assertThat(count(visitor, many)).isLessThanOrEqualTo(count(visitor, few));
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

    private static List<String> counted() {
        var map = SiteMap.walked();
        List<String> lines = new ArrayList<>();
        for (var account : DemoAccounts.ALL) {
            var visitor = signedIn(account);
            map.visitors().entrySet().stream()
                    .filter(visit -> visit.getValue().equals(account))
                    .map(Map.Entry::getKey)
                    .forEach(page -> lines.add(page + " " + account + " " + count(visitor, map.reachedBy(account).get(page))));
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
