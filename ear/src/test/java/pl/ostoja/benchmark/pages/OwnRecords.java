package pl.ostoja.benchmark.pages;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import pl.ostoja.rig.HtmlPage;
import pl.ostoja.rig.HttpVisitor;

/** Addresses of pages about one record: each person opens those of the first child and the first family of its own lists. */
final class OwnRecords {
    /** Where an address names the record. */
    static final String ANY = "{id}";

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Map<HttpVisitor, Map<String, String>> FIRST = new ConcurrentHashMap<>();

    private OwnRecords() {}

    /** The address as this person opens it; as it is if it names no record, or if the person has none. */
    static String address(HttpVisitor person, String address) {
        if (!address.contains(ANY)) {
            return address;
        }
        return address.replace(ANY, first(person, address.contains("family=") ? "/fostering" : "/placement"));
    }

    /** The address with any record that it names. */
    static String anybodys(String address) {
        return ID.matcher(address).replaceAll(ANY);
    }

    private static String first(HttpVisitor person, String area) {
        return FIRST.computeIfAbsent(person, unused -> new ConcurrentHashMap<>()).computeIfAbsent(area, list -> HtmlPage.of(person.get(list + "/list")).links().stream()
                .filter(link -> link.startsWith(list + "/details?"))
                .flatMap(link -> ID.matcher(link).results())
                .map(found -> found.group())
                .findFirst()
                .orElse("none"));
    }
}
