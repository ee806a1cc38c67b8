package pl.ostoja.site;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pl.ostoja.browser.DemoAccounts;
import pl.ostoja.rig.HtmlPage;
import pl.ostoja.rig.HttpVisitor;

/** Brings about, through the pages, what the demonstration has none of and some pages need, so that they can be reached at all. */
final class Situations {
    private static final String TERC = """
            WOJ;POW;GMI;RODZ;NAZWA;NAZWA_DOD;STAN_NA
            16;;;;OPOLSKIE;województwo;2020-01-01
            """;

    private Situations() {}

    /** Addresses from where the accounts must start to see it all. */
    static Map<String, List<String>> arranged() {
        var starts = new LinkedHashMap<String, List<String>>();
        var organiser = new HttpVisitor().signIn(DemoAccounts.ORGANISER, DemoAccounts.PASSWORD);
        var child = DemoCounty.registerChild(organiser, "Zyta", "Świeża");
        var family = DemoCounty.registerFamily(organiser, "Świeży");
        List<String> organisers = new ArrayList<>(courtsOfFamilies(organiser));
        organisers.addAll(List.of(
                coordinatorsOfAFamily(), "/people/search?q=Nikt+Taki", "/qualification/new?q=Nikt+Taki", child, family, staysOfAnEmergency(organiser), fileOfAFamilyWithAContract(organiser), contractsOfAFamily(organiser),
                evaluationsOfAFamily(organiser), costsOfAFamily(organiser), agreementAbout(organiser), candidateWithAnExemption(organiser), notesOfAMonthLongSent(),
                first(organiser, "/offer/list?state=OFFERED", "/offer/details"),
                aidOfALeaver(organiser), timeInAFacility(organiser),
                first(organiser, "/assistance/list?state=ASSIGNED", "/assistance/details"), first(organiser, "/assistance/list?state=MONITORED", "/assistance/details")));
        starts.put(DemoAccounts.ORGANISER, organisers);
        var coordinator = new HttpVisitor().signIn(DemoAccounts.COORDINATOR, DemoAccounts.PASSWORD);
        var followed = first(coordinator, "/placement/list?sort=name", "/placement/details").replaceFirst(".*\\?", "");
        starts.put(DemoAccounts.COORDINATOR, List.of(
                evaluationsOfAFamily(coordinator), fileOfAChild(coordinator), noticeOfAChild(coordinator), "/review/plan?" + followed, meetingAbout(followed, coordinator),
                placeLookedFor(followed, coordinator)));
        DemoCounty.assign(organiser, child, "Anna Asystent");
        starts.put(DemoAccounts.FINANCE, costsOfAChild());
        starts.put(DemoAccounts.HEAD, List.of(child, family));
        emergencyAccess(organiser.get(child).body());
        starts.put(DemoAccounts.INSTALLATION, imported());
        return starts;
    }

    /** What courts said and were sent, each thing of the first family that has it. */
    private static List<String> courtsOfFamilies(HttpVisitor organiser) {
        var families = Stream.of("/assistance/list?obliged=true", "/assistance/list?state=ASSIGNED")
                .flatMap(list -> HtmlPage.of(organiser.get(list)).links().stream())
                .filter(link -> link.startsWith("/assistance/details"))
                .map(link -> link.replace("/assistance/details", "/court/family"))
                .distinct()
                .toList();
        return Stream.of("/court/correct-order", "/court/correct-opinion", "/court/sent")
                .map(page -> families.stream()
                        .filter(family -> HtmlPage.of(organiser.get(family)).links().stream().anyMatch(link -> link.startsWith(page)))
                        .findFirst()
                        .orElseThrow())
                .distinct()
                .toList();
    }

    /** Of a family that has a coordinator. */
    private static String coordinatorsOfAFamily() {
        var coordinator = new HttpVisitor().signIn(DemoAccounts.COORDINATOR, DemoAccounts.PASSWORD);
        return first(coordinator, "/fostering/list?standing=ACTIVE", "/fostering/details").replace("/fostering/details", "/fostering/appointments");
    }

    /** In a quarter whose months stand on notes, whatever later ones other tests have closed or corrected. */
    private static String notesOfAMonthLongSent() {
        return "/note/make?month=" + YearMonth.now().minusMonths(6);
    }

    /** Somebody who leaves care has asked for help with a home. */
    private static String aidOfALeaver(HttpVisitor organiser) {
        var child = first(organiser, "/leaving/list?state=BEFORE_18", "/leaving/details").replaceFirst(".*\\?", "");
        var day = LocalDate.now().format(DateTimeFormatter.ofPattern("d.MM.yyyy"));
        return organiser.submit("/leaving/new-aid?" + child, "record", Map.of("what", "HOUSING", "appliedOn", day));
    }

    /** Somebody who leaves care lives in a facility that counts like it, beside a stay. */
    private static String timeInAFacility(HttpVisitor organiser) {
        var child = first(organiser, "/leaving/list?state=BEFORE_18", "/leaving/details").replaceFirst(".*\\?", "");
        var day = LocalDate.now().format(DateTimeFormatter.ofPattern("d.MM.yyyy"));
        return organiser.submit("/leaving/new-period?" + child + "&kind=COUNTED_FACILITY", "record", Map.of("facility", "YOUTH_EDUCATION_CENTRE", "since", day));
    }

    private static String staysOfAnEmergency(HttpVisitor organiser) {
        return first(organiser, "/placement/list?form=EMERGENCY_FAMILY", "/placement/details").replace("/placement/details", "/placement/stays");
    }

    private static String fileOfAFamilyWithAContract(HttpVisitor organiser) {
        return first(organiser, "/reporting/duties?kind=EVALUATION_CONTRACT", "/fostering/details");
    }

    /** One whose carers may ask for an extra job. */
    private static String contractsOfAFamily(HttpVisitor organiser) {
        return fileOfAFamilyWithAContract(organiser).replace("/fostering/details", "/fostering/contracts");
    }

    /** Called by whoever follows the links of that child, unless it was called before. */
    private static String meetingAbout(String child, HttpVisitor coordinator) {
        var day = LocalDate.now().plusDays(20).format(DateTimeFormatter.ofPattern("d.MM.yyyy"));
        return HtmlPage.of(coordinator.get("/review/list?" + child)).links().stream()
                .filter(link -> link.startsWith("/review/meeting"))
                .findFirst()
                .orElseGet(() -> coordinator.submit("/review/plan?" + child, "plan", Map.of("meetsOn", day, "meetsAt", "10:00", "place", "siedziba ośrodka")));
    }

    /** Whether somebody else looks for a place for a child of theirs depends on what was done before. */
    private static String placeLookedFor(String child, HttpVisitor coordinator) {
        var tomorrow = LocalDate.now().plusDays(1).format(DateTimeFormatter.ofPattern("d.MM.yyyy"));
        return coordinator.submit("/offer/new?" + child, "open", Map.of("neededOn", tomorrow, "urgency", "SOON"));
    }

    private static String evaluationsOfAFamily(HttpVisitor visitor) {
        return first(visitor, "/reporting/duties?kind=EVALUATION&state=FULFILLED", "/fostering/details").replace("/fostering/details", "/review/evaluations");
    }

    /** Homes are paid. */
    private static String costsOfAFamily(HttpVisitor organiser) {
        return first(organiser, "/fostering/list?form=FAMILY_HOME&sort=name", "/fostering/details").replace("/fostering/details", "/settlement/family-costs");
    }

    private static String agreementAbout(HttpVisitor organiser) {
        return "/settlement/agreement" + childOfAnotherCounty(organiser);
    }

    /** As in an address. */
    private static String childOfAnotherCounty(HttpVisitor visitor) {
        return first(visitor, "/reporting/duties?kind=PAYERS_AGREEMENT&state=FULFILLED&sort=child", "/placement/details").replaceFirst(".*\\?", "?");
    }

    /** A child for whom another county pays, whose costs are told in full. */
    private static List<String> costsOfAChild() {
        var finance = new HttpVisitor().signIn(DemoAccounts.FINANCE, DemoAccounts.PASSWORD);
        var child = childOfAnotherCounty(finance);
        var day = LocalDate.now().format(DateTimeFormatter.ofPattern("d.MM.yyyy"));
        finance.submit("/settlement/costs" + child, "recordCircumstance", Map.of("kind", "WITHOUT_BENEFIT", "since", day, "until", day));
        finance.submit("/settlement/costs" + child, "recordExpense", Map.of("category", "ADMISSION_NEEDS", "amount", "800", "forDay", day));
        return List.of("/settlement/costs" + child, feesOfAChild(finance));
    }

    private static String feesOfAChild(HttpVisitor finance) {
        return HtmlPage.of(finance.get("/settlement/list")).links().stream()
                .filter(link -> link.startsWith("/settlement/month"))
                .map(link -> link.replaceFirst(".*(child=[0-9a-f-]+).*", "/settlement/fees?$1"))
                .filter(page -> HtmlPage.of(finance.get(page)).links().stream().anyMatch(link -> link.startsWith("/settlement/correct-fee")))
                .findFirst()
                .orElseThrow();
    }

    /** Kept by the one who looks at it, whoever else has kept files. */
    private static String fileOfAChild(HttpVisitor coordinator) {
        var child = first(coordinator, "/placement/list?sort=name", "/placement/details").replaceFirst(".*child=([0-9a-f-]+).*", "$1");
        return HttpVisitor.leadsTo(coordinator.upload(
                "/attachment/new?of=CHILD&record=" + child, "attach", "file", "swiadectwo.txt", "Świadectwo szkolne", Map.of("kind", "SCHOOL")));
    }

    /** Whether a notice is owed depends on the day. */
    private static String noticeOfAChild(HttpVisitor coordinator) {
        var stays = first(coordinator, "/placement/list?sort=name&status=IN_CARE", "/placement/details").replace("/placement/details", "/placement/stays");
        return first(coordinator, stays, "/placement/end").replace("/placement/end", "/placement/notice") + "&kind=PAYERS";
    }

    private static String candidateWithAnExemption(HttpVisitor organiser) {
        var candidate = first(organiser, "/qualification/list?state=CERTIFIED", "/qualification/details");
        return organiser.submit(candidate.replace("/qualification/details", "/qualification/exemption"), "grant", Map.of(
                "kind", "REFERENCES", "until", "1.02." + (LocalDate.now().getYear() + 1), "reason", "Znani od lat."));
    }

    private static String first(HttpVisitor organiser, String list, String page) {
        return HtmlPage.of(organiser.get(list)).links().stream().filter(link -> link.startsWith(page)).findFirst().orElseThrow();
    }

    private static void emergencyAccess(String childsPage) {
        new HttpVisitor().signIn(DemoAccounts.OTHER_COORDINATOR, DemoAccounts.PASSWORD)
                .submit("/access/emergency", "open", Map.of(
                        "term", DemoCounty.fileNumber(childsPage), "reason", "Zgłoszenie policji w nocy z soboty na niedzielę.", "hours", "1"));
    }

    /** An import of units: the pages that tell of it and would stop it. */
    private static List<String> imported() {
        var installer = new HttpVisitor().signIn(DemoAccounts.INSTALLATION, DemoAccounts.PASSWORD);
        var looked = installer.upload("/centre/units", "look", "file", "terc.csv", TERC);
        var report = HttpVisitor.leadsTo(installer.send(looked, "go", form -> {}));
        return List.of(report, report.replace("/centre/units-report", "/job/cancel"));
    }
}
