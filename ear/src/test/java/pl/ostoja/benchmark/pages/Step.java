package pl.ostoja.benchmark.pages;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import pl.ostoja.rig.HttpVisitor;

/** Something a person does again and again, and waits for. */
@FunctionalInterface
interface Step {
    HttpResponse<String> take(HttpVisitor person);

    /** Opening pages, by the names of their addresses; those about a record about one of their own. */
    static Map<String, Step> opening(Map<String, String> addresses) {
        Map<String, Step> steps = new LinkedHashMap<>();
        addresses.forEach((name, address) -> steps.put(name, person -> person.get(OwnRecords.address(person, address))));
        return steps;
    }
}
