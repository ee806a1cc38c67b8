package pl.ostoja.web.api.openapi;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import pl.ostoja.shared.Page;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.Download;

/** What an operation may answer. The refusals are the same everywhere. */
final class Answers {
    private static final Map<String, String> PROBLEMS = new LinkedHashMap<>();

    static {
        PROBLEMS.put("400", "The request has errors; each is told at its place");
        PROBLEMS.put("401", "No valid token or session");
        PROBLEMS.put("403", "The rights of the account do not reach this far");
        PROBLEMS.put("404", "There is no such resource, or the caller may not see it");
        PROBLEMS.put("409", "The identifier is taken, also if what had it was taken away");
        PROBLEMS.put("412", "Somebody else saved changes meanwhile; both versions are told");
        PROBLEMS.put("413", "The body is too large");
        PROBLEMS.put("415", "The body is not JSON");
        PROBLEMS.put("422", "A rule refuses; its number and article are told");
        PROBLEMS.put("428", "If-Match is missing");
        PROBLEMS.put("503", "The database cannot be reached now");
    }

    private Answers() {}

    static ObjectNode problems() {
        ObjectNode problems = JsonNodeFactory.instance.objectNode();
        PROBLEMS.forEach((status, text) -> problems.putObject("Problem" + status)
                .put("description", text)
                .putObject("content")
                .putObject("application/problem+json")
                .set("schema", Schemas.problem()));
        return problems;
    }

    static ObjectNode of(Method operation, Schemas schemas, boolean hasBody, boolean isVersioned, boolean namesARecord) {
        ObjectNode answers = JsonNodeFactory.instance.objectNode();
        success(operation, schemas, answers);
        PROBLEMS.keySet().stream()
                .filter(status -> switch (status) {
                    case "404" -> namesARecord;
                    case "412", "428" -> isVersioned;
                    case "409", "413", "415", "422" -> hasBody;
                    default -> true;
                })
                .forEach(status -> answers.putObject(status).put("$ref", "#/components/responses/Problem" + status));
        return answers;
    }

    private static void success(Method operation, Schemas schemas, ObjectNode answers) {
        Class<?> type = operation.getReturnType();
        if (type == void.class) {
            answers.putObject("204").put("description", "Done");
        } else if (type == Response.class) {
            ObjectNode made = answers.putObject("201").put("description", "Made");
            header(made, "Location", "Where it is");
            content(made, schemas.of(Created.class));
        } else if (type == Download.class) {
            ObjectNode file = answers.putObject("200").put("description", "The file, in its own type");
            header(file, "Content-Disposition", "Its name");
            file.putObject("content").putObject("*/*");
        } else {
            ObjectNode found = answers.putObject("200").put("description", "Done");
            header(found, "ETag", "Names this state; with the version of the record at its beginning, if it has one");
            if (Page.class.isAssignableFrom(type)) {
                header(found, "Link", "The first, previous, next and last page (RFC 8288)");
            }
            boolean isList = Page.class.isAssignableFrom(type) || Collection.class.isAssignableFrom(type);
            content(found, isList ? schemas.listing(operation.getGenericReturnType()) : schemas.of(operation.getGenericReturnType()));
        }
    }

    private static void header(ObjectNode answer, String name, String text) {
        answer.withObjectProperty("headers").putObject(name).put("description", text).putObject("schema").put("type", "string");
    }

    private static void content(ObjectNode answer, ObjectNode schema) {
        answer.putObject("content").putObject("application/json").set("schema", schema);
    }
}
