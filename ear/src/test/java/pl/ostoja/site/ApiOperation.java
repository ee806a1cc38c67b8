package pl.ostoja.site;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import pl.ostoja.rig.HttpVisitor;

/**
 * One operation of the programming interface that names a record, as its description has it.
 *
 * @param path with its parameters in braces
 */
record ApiOperation(String method, String path) {
    private static final Pattern PARAMETER = Pattern.compile("(\\w[\\w-]*)/\\{([^}]+)}");

    /** Where the pages name what the interface names: the collection, and the page and the place in its address. */
    private static final Map<String, Place> PLACES = Map.ofEntries(
            entry("children", new Place("/placement/details", 0)),
            entry("CHILD", new Place("/placement/details", 0)),
            entry("readers", new Place("/placement/details", 0)),
            entry("families", new Place("/fostering/details", 0)),
            entry("places", new Place("/fostering/details", 0)),
            entry("contracts", new Place("/fostering/correct-contract", 0)),
            entry("rests", new Place("/fostering/correct-rest", 0)),
            entry("complaints", new Place("/fostering/complaint", 0)),
            entry("complaint-entries", new Place("/fostering/correct-entry", 0)),
            entry("candidates", new Place("/qualification/details", 0)),
            entry("steps", new Place("/qualification/correct-step", 0)),
            entry("checks", new Place("/qualification/correct-check", 0)),
            entry("exemptions", new Place("/qualification/take-back", 0)),
            entry("stays", new Place("/placement/end", 0)),
            entry("reviews", new Place("/review/details", 0)),
            entry("review-meetings", new Place("/review/meeting", 0)),
            entry("opinion-demands", new Place("/review/demand", 0)),
            entry("outside-assessments", new Place("/review/outside", 0)),
            entry("child-plans", new Place("/plan/version", 0)),
            entry("plan-actions", new Place("/plan/action", 0)),
            entry("evaluations", new Place("/review/evaluation", 0)),
            entry("filings", new Place("/court/details", 0)),
            entry("legal-events", new Place("/authority/details", 0)),
            entry("leaving-steps", new Place("/leaving/correct", 0)),
            entry("leaving-aids", new Place("/leaving/aid", 0)),
            entry("leaving-periods", new Place("/leaving/period", 0)),
            entry("wellbeing-facts", new Place("/wellbeing/correct", 0)),
            entry("absences", new Place("/absence/details", 0)),
            entry("attachments", new Place("/attachment/details", 0)),
            entry("tasks", new Place("/task/details", 0)),
            entry("place-requests", new Place("/offer/details", 0)),
            entry("place-offers", new Place("/offer/answer", 0)),
            entry("contacts", new Place("/contact/details", 0)),
            entry("assistance", new Place("/assistance/details", 0)),
            entry("assistance-steps", new Place("/assistance/correct-step", 0)),
            entry("assistance-visits", new Place("/assistance/correct-visit", 0)),
            entry("people", new Place("/assistance/member", 1)),
            entry("contact-plans", new Place("/contact/plan", 0)),
            entry("relatives", new Place("/placement/relative-edit", 1)),
            entry("persons", new Place("/placement/address", 1)),
            entry("kinships", new Place("/placement/kinship", 1)),
            entry("carers", new Place("/fostering/carer", 1)));

    /** Collections that hold no part of a child's or a family's file, or one that no page shows; other tests try their identifiers. */
    private static final Set<String> OF_NO_FILE = Set.of(
            "accounts", "agreements", "appointments", "assistant-absences", "assistants", "authorisations", "average-costs", "blue-cards",
            "card-members", "card-moves", "card-persons", "card-programmes", "caseloads", "centres", "child-removals", "circumstances",
            "classifications", "contract-requests", "coordinator-reports", "coordinators", "counterparties", "counties", "county-rates", "court-orders", "devices", "drafts", "dwellings",
            "emergencies", "expectations", "expenses", "extra-jobs", "facilities", "family-assessments", "family-costs", "family-filings", "family-plan-actions",
            "family-plans", "fee-payments", "fees", "helpers", "household-members", "imports", "interest-rates", "jobs", "joined-persons", "legal-numbers", "lines",
            "members", "monitoring", "months", "municipal-reports", "municipalities", "my-visits", "note-payments", "notes", "notices",
            "opinion-requests", "outside-work", "payer-decisions", "pets", "policies", "readiness", "received-notes", "register-entries", "relatives-told-apart",
            "removal-complaints", "review-invitations", "roles", "runs", "sessions", "supporting-contracts", "supporting-families",
            "supporting-helps", "teams", "tokens", "told-apart");

    private record Place(String page, int id) {}

    ApiOperation {
        path = path.replace("{kind}/{record}", "CHILD/{record}");
    }

    static List<ApiOperation> all(HttpVisitor visitor) {
        JsonNode description = HttpVisitor.json(visitor.get("/api/v1/openapi.json"));
        List<ApiOperation> all = new ArrayList<>();
        description.get("paths").properties().forEach(path -> path.getValue().fieldNames().forEachRemaining(method -> {
            var operation = new ApiOperation(method.toUpperCase(), path.getKey());
            if (operation.namesAFile()) {
                all.add(operation);
            }
        }));
        return all;
    }

    private boolean namesAFile() {
        return PARAMETER.matcher(path).results().anyMatch(parameter -> !OF_NO_FILE.contains(parameter.group(1)));
    }

    /** With the identifiers that stand in the addresses of one set of records. */
    String of(SortedMap<String, String> addresses) {
        return PARAMETER.matcher(path).replaceAll(parameter -> {
            var place = PLACES.get(parameter.group(1));
            if (place == null || !addresses.containsKey(place.page())) {
                throw new IllegalStateException("Which page names the records of " + path + "? Not " + place);
            }
            return parameter.group(1) + "/" + Ids.in(addresses.get(place.page())).get(place.id());
        });
    }

    /** Sent with an empty body and a version that fits nothing, where one is sent. */
    HttpResponse<String> send(HttpVisitor visitor, String address) {
        boolean reads = method.equals("GET");
        Map<String, String> headers = reads ? Map.of() : Map.of("Content-Type", "application/json", "X-Requested-With", "ostoja", "If-Match", "\"99\"");
        return visitor.send(method, "/api/v1" + address, reads ? "" : "{}", headers);
    }
}
