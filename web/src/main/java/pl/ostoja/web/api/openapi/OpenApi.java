package pl.ostoja.web.api.openapi;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts the document together: one path after the other, with what all of them share. */
final class OpenApi {
    private static final String VERSION = "3.1.0";

    private OpenApi() {}

    static ObjectNode of(List<Class<?>> resources) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("openapi", VERSION);
        document.putObject("info").put("title", "Ostoja").put("version", "v1").put("description", "What a page can do, a program can do. See docs/api.md.");
        document.putArray("servers").addObject().put("url", "/api/v1");
        document.putArray("security").addObject().putArray("token");
        document.withArray("security").addObject().putArray("session");
        ObjectNode paths = document.putObject("paths");
        Schemas schemas = new Schemas();
        operations(resources).forEach(operation -> paths.withObjectProperty(path(operation)).set(method(operation), new Description(operation, schemas).json()));
        ObjectNode components = document.putObject("components");
        components.set("schemas", schemas.json());
        components.set("responses", Answers.problems());
        security(components.putObject("securitySchemes"));
        return document;
    }

    /** In the order of their addresses. */
    static List<Method> operations(List<Class<?>> resources) {
        return resources.stream()
                .flatMap(resource -> Arrays.stream(resource.getDeclaredMethods()))
                .filter(method -> httpMethod(method).isPresent())
                .sorted(Comparator.comparing(OpenApi::path).thenComparing(OpenApi::method))
                .toList();
    }

    /** With the patterns of its parameters left out, which the document cannot say. */
    static String path(Method operation) {
        String joined = Stream.of(operation.getDeclaringClass().getAnnotation(Path.class), operation.getAnnotation(Path.class))
                .map(path -> path == null ? "" : "/" + path.value())
                .reduce("", String::concat);
        String path = joined.replaceAll("\\{(\\w+): *[^}]+}", "{$1}").replaceAll("/+", "/");
        return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    static String method(Method operation) {
        return httpMethod(operation).orElseThrow().toLowerCase(Locale.ROOT);
    }

    private static Optional<String> httpMethod(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(found -> found != null)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static void security(ObjectNode schemes) {
        schemes.putObject("token").put("type", "http").put("scheme", "bearer").put("description", "A personal token, made on the page of the own account.");
        schemes.putObject("session")
                .put("type", "apiKey")
                .put("in", "cookie")
                .put("name", "__Host-session")
                .put("description", "The session of a browser; what changes something needs the header X-Requested-With as well.");
    }
}
