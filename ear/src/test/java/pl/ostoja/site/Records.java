package pl.ostoja.site;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import pl.ostoja.rig.HtmlPage;
import pl.ostoja.rig.HttpVisitor;

/**
 * A child with all that a child's file can hold, the family it lives with, and one with an assistant, made through the pages.
 *
 * @param child the address of the child's page
 * @param family the address of the family's page
 * @param assisted the address of the page of the family with an assistant
 * @param lastName of the child and its mother; the family is called after it too
 */
record Records(String child, String family, String assisted, String lastName) {
    private static final DateTimeFormatter POLISH = DateTimeFormatter.ofPattern("d.MM.yyyy");

    static Records madeBy(HttpVisitor organiser, String lastName) {
        var family = DemoCounty.registerFamily(organiser, "Zagroda" + lastName, form -> form.fill("forms", "PROFESSIONAL").fill("kind", "GENERAL"));
        var made = new Records(DemoCounty.registerChild(organiser, "Klara", lastName), family, DemoCounty.reportFamily(organiser, "Dom" + lastName), lastName);
        organiser.submit("/fostering/contract?family=" + made.familyId(), "sign", Map.of("since", daysAgo(60), "until", "1.02." + (LocalDate.now().getYear() + 5), "unknownWhy", "umowa sprzed rejestru"));
        organiser.submit("/fostering/new-rest?family=" + made.familyId(), "record", Map.of(
                "since", daysAgo(5), "until", daysAgo(2), "announcedOn", daysAgo(40), "care", "rodzina pomocowa"));
        var complaint = organiser.submit("/fostering/new-complaint?family=" + made.familyId(), "open", Map.of(
                "kind", "COMPLAINT", "subject", "CARE", "receivedOn", daysAgo(3), "about", "Skarga na posiłki.", "reporter", "OTHER", "reporterName", "sąsiadka"));
        organiser.submit(complaint, "record", Map.of("doneOn", daysAgo(1), "entryKind", "VISIT", "notes", "Lodówka pełna."));
        organiser.submit("/qualification/step?family=" + made.familyId() + "&kind=OPINION", "record", Map.of("takenOn", daysAgo(3)));
        organiser.submit("/qualification/check?family=" + made.familyId(), "record", Map.of("kind", "HOUSING", "issuedOn", daysAgo(3)));
        organiser.submit("/qualification/exemption?family=" + made.familyId(), "grant", Map.of("kind", "REFERENCES", "until", daysAgo(-30), "reason", "znani od lat"));
        organiser.submit("/placement/relative?" + made.childParameter(), "add", Map.of(
                "kind", "MOTHER", "firstName", "Łucja", "lastName", lastName, "noPeselReason", "NOT_KNOWN_TO_US", "born", "3.03.1990", "sex", "FEMALE"));
        organiser.submit("/placement/place?" + made.childParameter() + "&family=" + made.familyId() + "&from=" + daysAgo(40) + "&basis=COURT_ORDER", "place", Map.of(
                "court", "Sąd Rejonowy w Opolu", "reference", "III Nsm 900/26", "issuedOn", daysAgo(42), "since", daysAgo(40)));
        organiser.submit("/review/new?" + made.childParameter(), "record", Map.ofEntries(
                entry("heldOn", daysAgo(1)), entry("present", "rodzina, koordynator"), entry("childHeard", "YES"), entry("familySituation", "Bez zmian."),
                entry("workMethods", "Terapia."), entry("planChanges", "Bez zmian."), entry("healthAndNeeds", "Zdrowe."), entry("furtherStay", "Zasadny."),
                entry("specialFacility", "Nie trzeba."), entry("outcome", "STAY_JUSTIFIED"), entry("conclusions", "Bez zmian.")));
        organiser.submit("/review/plan?" + made.childParameter(), "plan", Map.of("meetsOn", daysAgo(-30), "meetsAt", "10:00", "place", "siedziba ośrodka"));
        organiser.submit("/plan/new?" + made.childParameter(), "make", Map.ofEntries(
                entry("madeOn", daysAgo(1)), entry("occasion", "FIRST"), entry("mainGoal", "RETURN"), entry("situation", "Bez zmian."), entry("madeWith", "rodzina"),
                entry("childHeard", "YES"), entry("goalRows:0:goal", "Powrót"), entry("goalRows:0:horizon", "LONG"), entry("actionRows:0:what", "Spotkania"),
                entry("actionRows:0:forGoal", "1"), entry("actionRows:0:actionHorizon", "SHORT"), entry("actionRows:0:responsible", "koordynator"),
                entry("actionRows:0:dueOn", daysAgo(-30)), entry("actionRows:0:expectedEffect", "Więź")));
        organiser.submit("/authority/new?" + made.childParameter(), "record", Map.of("effect", "FATHER_UNKNOWN", "issuedOn", daysAgo(41), "effectiveOn", daysAgo(41)));
        organiser.submit("/review/new-evaluation?family=" + made.familyId(), "record", Map.of(
                "madeOn", daysAgo(1), "consulted", "koordynator", "findings", "Rodzina dobrze pełni funkcję.", "result", "POSITIVE"));
        var mother = made.mother(organiser);
        organiser.submit("/contact/new?" + made.childParameter(), "record", Map.of("person", mother, "kind", "VISIT", "heldOn", daysAgo(1), "outcome", "TOOK_PLACE"));
        organiser.submit("/absence/new?" + made.childParameter() + "&kind=HOSPITAL", "record", Map.of("since", daysAgo(4), "until", daysAgo(2)));
        organiser.submit("/leaving/new?" + made.childParameter() + "&kind=MENTOR", "record", Map.of("takenOn", daysAgo(3), "person", "ciocia", "consentOn", daysAgo(3)));
        organiser.submit("/leaving/new-aid?" + made.childParameter(), "record", Map.of("what", "HOUSING", "appliedOn", daysAgo(2)));
        organiser.submit("/leaving/new-period?" + made.childParameter() + "&kind=COUNTED_FACILITY", "record", Map.of(
                "facility", "YOUTH_EDUCATION_CENTRE", "since", daysAgo(3), "until", daysAgo(2)));
        organiser.submit("/wellbeing/new?" + made.childParameter() + "&kind=ALLERGY", "record", Map.of("name", "orzechy", "since", daysAgo(30)));
        organiser.submit("/contact/new-plan?" + made.childParameter(), "record", Map.of(
                "person", mother, "kind", "VISIT", "times", "2", "unit", "MONTH", "since", daysAgo(20), "basis", "AGREED"));
        organiser.upload(
                "/attachment/new?of=CHILD&record=" + made.childId(), "attach", "file", "akt.txt", "Odpis aktu urodzenia", Map.of("kind", "BIRTH_CERTIFICATE"));
        organiser.submit("/task/new?of=CHILD&record=" + made.childId(), "make", Map.of("what", "Zadzwonić do szkoły", "until", daysAgo(-3)));
        var request = organiser.submit("/offer/new?" + made.childParameter(), "open", Map.of("neededOn", daysAgo(-7), "urgency", "SOON"));
        organiser.submit("/offer/make?request=" + Ids.in(request).getFirst() + "&family=" + made.familyId(), "make", Map.of("why", "Zostaje, gdzie jest.", "answerBy", daysAgo(-2)));
        organiser.submit("/court/new?" + made.childParameter() + "&type=CHILD_PERSONAL_SITUATION_INFO", "record", Map.of(
                "sentOn", daysAgo(1), "channel", "POST", "court", "Sąd Rejonowy w Opolu"));
        var assistedFamily = "case=" + Ids.in(made.assisted()).getFirst();
        organiser.submit("/assistance/new-visit?" + assistedFamily, "record", Map.of("outcome", "DONE", "kind", "HOME", "minutes", "50", "childSeen", "ALONE", "on", daysAgo(-7)));
        return made;
    }

    private String mother(HttpVisitor organiser) {
        return HtmlPage.of(organiser.get("/placement/family?" + childParameter())).links().stream()
                .filter(link -> link.startsWith("/placement/relative-edit"))
                .findFirst()
                .map(link -> Ids.in(link).getLast())
                .orElseThrow();
    }

    String childId() {
        return child.substring(child.indexOf('=') + 1);
    }

    String familyId() {
        return family.substring(family.indexOf('=') + 1);
    }

    private String childParameter() {
        return "child=" + childId();
    }

    /** The notice that placing the child made owed is sent. */
    void payersAreTold(HttpVisitor organiser) {
        organiser.submit("/placement/notice?stay=" + Ids.in(addresses(organiser).get("/placement/end")).getFirst() + "&kind=PAYERS", "record", Map.of(
                "sentOn", daysAgo(30), "channel", "POST", "recipients", "powiat i gmina"));
    }

    /** From now on seen by this colleague alone. */
    void restrictTo(HttpVisitor head, String colleague) {
        for (var record : List.of("kind=CHILD&record=" + childId(), "kind=FAMILY&record=" + familyId(), "kind=ASSISTANCE&record=" + Ids.in(assisted).getFirst())) {
            HttpVisitor.leadsTo(head.send("/access/restriction?" + record, "restrict", form -> form
                    .check("readers", colleague)
                    .fill("reason", "Krewni naszej pracownicy, sprawę prowadzi jedna osoba.")));
        }
    }

    /** All addresses that name one of these records, by their pages, as somebody gets to them who sees them. */
    SortedMap<String, String> addresses(HttpVisitor visitor) {
        var found = new TreeMap<String, String>();
        found.put("/access/assign", "/access/assign?kind=CHILD&record=" + childId());
        found.put("/access/restriction", "/access/restriction?kind=FAMILY&record=" + familyId());
        // Whoever leaves care is older; the tab comes with the age.
        var ahead = new ArrayDeque<>(List.of(child, family, assisted, "/leaving/details?" + childParameter()));
        while (!ahead.isEmpty()) {
            var address = ahead.remove();
            if (found.putIfAbsent(Pages.of(address), address) == null) {
                HtmlPage.of(visitor.get(address)).links().stream().filter(Ids::isIn).forEach(ahead::add);
            }
        }
        return found;
    }

    private static String daysAgo(int days) {
        return LocalDate.now().minusDays(days).format(POLISH);
    }
}
