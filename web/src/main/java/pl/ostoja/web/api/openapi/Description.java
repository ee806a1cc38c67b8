package pl.ostoja.web.api.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.ostoja.access.Right;
import pl.ostoja.web.api.BodyReader;
import pl.ostoja.web.api.KnownParameters;
import pl.ostoja.web.api.Operation;
import pl.ostoja.web.api.RepeatableInterceptor;
import pl.ostoja.web.api.ShownOnce;
import pl.ostoja.web.api.Upload;

/** One operation in the document. */
final class Description {
    private static final Pattern IN_PATH = Pattern.compile("\\{(\\w+)}");

    private final Method operation;
    private final Schemas schemas;
    private final String method;
    private final List<String> inPath;
    private final Optional<Class<?>> body;

    Description(Method operation, Schemas schemas) {
        this.operation = operation;
        this.schemas = schemas;
        this.method = OpenApi.method(operation);
        this.inPath = IN_PATH.matcher(OpenApi.path(operation)).results().map(found -> found.group(1)).toList();
        this.body = Arrays.stream(operation.getParameters())
                .filter(parameter -> Stream.of(PathParam.class, QueryParam.class, BeanParam.class).noneMatch(parameter::isAnnotationPresent))
                .<Class<?>>map(Parameter::getType)
                .findFirst();
    }

    ObjectNode json() {
        Operation said = operation.getAnnotation(Operation.class);
        String tag = operation.getDeclaringClass().getSimpleName().replaceAll("Resource$", "");
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.putArray("tags").add(tag);
        json.put("operationId", tag.substring(0, 1).toLowerCase() + tag.substring(1) + operation.getName().substring(0, 1).toUpperCase() + operation.getName().substring(1));
        json.put("summary", said.value());
        json.put("description", "Needs " + Arrays.stream(said.needs()).map(Right::name).collect(Collectors.joining(" or ")) + ".");
        ArrayNode needs = json.putArray("x-needs");
        Arrays.stream(said.needs()).map(Right::name).forEach(needs::add);
        parameters(json.putArray("parameters"));
        body.ifPresent(type -> body(json.putObject("requestBody").put("required", true).putObject("content"), type));
        json.set("responses", Answers.of(operation, schemas, body.isPresent(), isVersioned(), !inPath.isEmpty()));
        return json;
    }

    private void parameters(ArrayNode parameters) {
        inPath.forEach(name -> parameter(parameters, name, "path", true).set("schema", schemas.of(typeInPath(name))));
        KnownParameters.of(operation).forEach((name, type) -> parameter(parameters, name, "query", false).set("schema", schemas.of(type)));
        if (isVersioned()) {
            header(parameters, "If-Match", true, "The ETag of the record as it was read.");
        }
        if (method.equals("get")) {
            header(parameters, "If-None-Match", false, "The ETag of an answer that is there already: 304 if it is still the same.");
        }
        if (method.equals("post") && !operation.isAnnotationPresent(ShownOnce.class)) {
            header(parameters, RepeatableInterceptor.KEY, false, "Up to 100 characters; the same request with the same key is done once.");
        }
    }

    /** A file is described by its media type alone. */
    private void body(ObjectNode content, Class<?> type) {
        if (type == Upload.class) {
            content.putObject(operation.getAnnotation(Consumes.class).value()[0]);
        } else {
            content.putObject(MediaType.APPLICATION_JSON).set("schema", schemas.body(type, fromElsewhere()));
        }
    }

    private static void header(ArrayNode parameters, String name, boolean required, String text) {
        parameter(parameters, name, "header", required).put("description", text).putObject("schema").put("type", "string");
    }

    private static ObjectNode parameter(ArrayNode parameters, String name, String in, boolean required) {
        return parameters.addObject().put("name", name).put("in", in).put("required", required);
    }

    /** What the body need not say, because the address or a header does. */
    private Set<String> fromElsewhere() {
        Set<String> names = new HashSet<>(inPath);
        names.add(BodyReader.VERSION);
        return names;
    }

    private boolean isVersioned() {
        return body.filter(Class::isRecord).stream()
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .anyMatch(component -> component.getName().equals(BodyReader.VERSION));
    }

    private Class<?> typeInPath(String name) {
        Stream<Class<?>> declared = Stream.concat(
                Arrays.stream(operation.getParameters()).filter(each -> isNamed(each, name)).map(Parameter::getType),
                Arrays.stream(operation.getDeclaringClass().getDeclaredFields()).filter(each -> isNamed(each, name)).map(each -> each.getType()));
        Stream<Class<?>> ofBody = body.filter(Class::isRecord).stream()
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .filter(component -> component.getName().equals(name))
                .map(RecordComponent::getType);
        return Stream.concat(declared, ofBody).findFirst().orElseThrow(() -> new IllegalStateException(operation + " says nothing of " + name));
    }

    private static boolean isNamed(AnnotatedElement element, String name) {
        PathParam parameter = element.getAnnotation(PathParam.class);
        return parameter != null && parameter.value().equals(name);
    }
}
