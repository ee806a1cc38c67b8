package pl.ostoja.web.demo;

import java.util.List;
import java.util.stream.IntStream;
import pl.ostoja.demo.DemoAccount;
import pl.ostoja.demo.DemoAccounts;

/** What there is to try in a demonstration, as each of its accounts. {@code GuideIT} opens every one of these pages. */
final class Guide {
    private static final String WAITING = "/placement/list?status=NOT_IN_CARE&sort=-file_number";

    /** One child from placement to review, as five people see it. */
    static final List<Trial> STORY = List.of(
            new Trial("organizator", "storyPlace", WAITING),
            new Trial("asystent", "storyAssistant", "/placement/list?sort=-file_number"),
            new Trial("finanse", "storyNotice", "/reporting/duties?category=NOTICE"),
            new Trial("sad", "storyCourt", "/reporting/duties?category=COURT"),
            new Trial("organizator", "storyReview", "/placement/list?status=IN_CARE&sort=-since"),
            new Trial("audytor", "storyTrail", "/audit/trail"));

    static final List<Guided> PEOPLE = List.of(
            as("organizator",
                    "place", WAITING,
                    "documents", "/reporting/duties?kind=CHILD_DOCUMENTS",
                    "candidates", "/qualification/list",
                    "sixteenth", "/fostering/coordinators",
                    "twice", "/duplicate/people",
                    "reserve", "/offer/list"),
            as("koordynator",
                    "day", "/",
                    "complaints", "/fostering/complaints",
                    "emergency", "/access/emergency",
                    "conflict", "/placement/list?status=IN_CARE",
                    "contact", "/placement/list?status=IN_CARE",
                    "household", "/fostering/list?standing=ACTIVE"),
            as("koordynator2",
                    "leavers", "/leaving/list",
                    "weeks", "/reporting/weeks",
                    "evaluation", "/reporting/duties?category=FOSTER_FAMILY",
                    "register", "/placement/list?status=IN_CARE",
                    "plans", "/placement/list?status=IN_CARE",
                    "papers", "/qualification/list?who=FAMILIES"),
            as("asystent",
                    "visit", "/assistance/today",
                    "standsIn", "/",
                    "helped", "/placement/list",
                    "whereabouts", "/placement/list?form=EMERGENCY_FAMILY",
                    "hours", "/reporting/duties?category=NOTICE",
                    "tasks", "/task/list"),
            as("socjalny",
                    "cards", "/protection/list?state=RUNNING",
                    "taken", "/protection/removals",
                    "reminders", "/reporting/duties?category=PROTECTION",
                    "waiting", "/reporting/duties?kind=FAMILY_INTERVIEW",
                    "helpers", "/supporting/list"),
            as("sad",
                    "away", "/absence/list",
                    "filing", "/reporting/duties?category=COURT",
                    "carers", "/reporting/duties?kind=CARER_FAILURE",
                    "free", "/placement/list?status=IN_CARE",
                    "inCourt", "/court/families",
                    "search", "/people/search?q=Nowka"),
            as("finanse",
                    "month", "/settlement/list",
                    "ledger", "/ledger/list",
                    "notes", "/note/list",
                    "prices", "/settlement/prices",
                    "aids", "/leaving/aids",
                    "received", "/note/received"),
            as("kierownik",
                    "figures", "/reporting/centre",
                    "approval", "/ledger/list",
                    "municipal", "/reporting/municipal",
                    "verdict", "/access/emergencies",
                    "restricted", "/reporting/children",
                    "policy", "/law/policies"),
            as("administrator",
                    "account", "/access/new-account",
                    "roles", "/access/accounts?q=asystent",
                    "rebuild", "/duty/check",
                    "numbers", "/law/numbers",
                    "noFamily", "/"),
            as("audytor",
                    "seen", "/audit/trail?action=SAW",
                    "reasons", "/audit/trail?action=BROKE_GLASS",
                    "step", "/audit/trail",
                    "chain", "/audit/check"),
            as("instalacja",
                    "amendment", "/law/number?number=CHILD_REVIEW_INTERVAL_M_3PLUS",
                    "centre", "/centre/new",
                    "units", "/centre/units"));

    private Guide() {}

    /** @param trials ids and paths in turn */
    private static Guided as(String login, String... trials) {
        DemoAccount account = DemoAccounts.ALL.stream().filter(one -> one.login().equals(login)).findFirst().orElseThrow();
        var pairs = IntStream.range(0, trials.length / 2).mapToObj(i -> new Trial(login, trials[2 * i], trials[2 * i + 1]));
        return new Guided(account, pairs.toList());
    }
}
