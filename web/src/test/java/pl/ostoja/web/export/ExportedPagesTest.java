package pl.ostoja.web.export;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import pl.ostoja.web.text.PageSource;
import pl.ostoja.web.text.Sources;

/** Every list leaves as a file (ADR 30), or stands here with the reason why it stays. */
class ExportedPagesTest {
    private static final Map<String, Set<String>> STAYING = Map.ofEntries(
            entry("violence leaves no file and no paper (ADR 62)",
                    Set.of("/protection/list", "/protection/removals", "/protection/card", "/protection/removal", "/protection/family")),
            entry("what was done about a complaint is read by those named for it, and leaves in no file", Set.of("/fostering/complaint")),
            entry("one's own, shown to nobody else", Set.of("/index", "/job/mine", "/access/account", "/access/notices", "/access/emergency")),
            entry("one account, who may read one record, or the functions of one centre; the accounts, the caseloads and the centres leave from their lists",
                    Set.of("/access/details", "/access/assign", "/access/restriction", "/centre/details")),
            entry("a file with its duties, tasks and people; duties and tasks leave from their lists, households and stays from pages of their own",
                    Set.of("/placement/details", "/fostering/details", "/assistance/details", "/assistance/assign", "/assistance/correct-visit",
                            "/qualification/details")),
            entry("a family in names, which is drawn and printed", Set.of("/placement/family", "/placement/genogram")),
            entry("asked while something is written down, and gone with it",
                    Set.of("/placement/register", "/placement/new", "/fostering/register", "/fostering/new", "/qualification/register", "/fostering/hand-over",
                            "/note/received-new", "/centre/units-report")),
            entry("one version of a plan, one review, one absence, the documents of one stay: they are printed",
                    Set.of("/plan/version", "/plan/family-version", "/review/details", "/review/meeting", "/assistance/absence", "/placement/documents")),
            entry("what a number was, and where it is set; numbers and settings leave from their lists", Set.of("/law/number", "/law/policy")),
            entry("what months are reckoned from; the months leave, and the lines of the ledger",
                    Set.of("/settlement/costs", "/settlement/prices", "/settlement/classification", "/ledger/run")),
            entry("the check of the trail, which leaves from its list", Set.of("/audit/check")),
            entry("the style guide", Set.of("/look/list", "/look/record")));

    private static final Pattern ADDRESS = Pattern.compile("@Exported\\(at = \"([^\"]+)\"");
    private static final Predicate<String> LISTS = Pattern.compile("<app:(list|table)\\b").asPredicate();
    /** By itself, or under the pages of a list. */
    private static final Predicate<String> OFFERS = Pattern.compile("<app:download/>|<app:list\\b|<app:table [^>]*\\bpage=").asPredicate();

    @Test
    void aPageWithAListOffersItAsAFileOrSaysWhyNot() {
        Set<String> withoutFile = addresses(LISTS);
        withoutFile.removeAll(exported());
        Set<String> staying = STAYING.values().stream().flatMap(Set::stream).collect(toCollection(TreeSet::new));

        assertThat(withoutFile).as("pages with a list and without a file; make their list an ExportedList, or give a reason").isEqualTo(staying);
    }

    @Test
    void whatMayBeTakenIsOfferedWhereItIsSeen() {
        assertThat(addresses(OFFERS)).containsAll(exported());
    }

    private static Set<String> addresses(Predicate<String> of) {
        return PageSource.all().stream().filter(page -> of.test(page.text())).map(PageSource::address).collect(toCollection(TreeSet::new));
    }

    private static Set<String> exported() {
        return Sources.java().stream().flatMap(file -> ADDRESS.matcher(Sources.text(file)).results()).map(found -> found.group(1)).collect(toCollection(TreeSet::new));
    }
}
