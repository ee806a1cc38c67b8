package pl.ostoja.web.api.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import pl.ostoja.web.api.Values;

/** What the values look like, by the same rules by which they are written and read ({@code Json}). Records are described once and named. */
final class Schemas {
    private final Map<String, ObjectNode> named = new TreeMap<>();

    ObjectNode json() {
        ObjectNode all = object();
        named.forEach(all::set);
        return all;
    }

    ObjectNode of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return ofGeneric(generic);
        }
        Class<?> raw = (Class<?>) type;
        var simple = SimpleTypes.of(raw);
        if (simple.isPresent()) {
            return simple.get();
        }
        if (raw.isEnum()) {
            ObjectNode schema = object().put("type", "string");
            ArrayNode constants = schema.putArray("enum");
            Arrays.stream(raw.getEnumConstants()).map(each -> ((Enum<?>) each).name()).forEach(constants::add);
            return schema;
        }
        if (raw.isRecord() && !Values.isValue(raw)) {
            return reference(raw);
        }
        throw new IllegalStateException("no schema for " + type);
    }

    /** The body of a request: the command without what the address and the headers say. */
    ObjectNode body(Class<?> type, Set<String> fromElsewhere) {
        boolean isWhole = !type.isRecord() || Arrays.stream(type.getRecordComponents()).noneMatch(component -> fromElsewhere.contains(component.getName()));
        return isWhole ? of(type) : described(type, fromElsewhere);
    }

    /** The envelope of a list. */
    ObjectNode listing(Type list) {
        ObjectNode schema = object().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        properties.putObject("items").put("type", "array").set("items", of(((ParameterizedType) list).getActualTypeArguments()[0]));
        properties.putObject("total").put("type", "integer");
        properties.putObject("page").put("type", "integer");
        properties.putObject("size").put("type", "integer");
        schema.putArray("required").add("items").add("total");
        return schema;
    }

    static ObjectNode problem() {
        ObjectNode schema = object().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        for (var name : new String[] {"type", "title", "detail", "code", "rule", "article", "needs", "instance"}) {
            properties.putObject(name).put("type", "string");
        }
        properties.putObject("status").put("type", "integer");
        ObjectNode error = properties.putObject("errors").put("type", "array").putObject("items").put("type", "object").putObject("properties");
        for (var name : new String[] {"pointer", "parameter", "code", "rule", "article", "message"}) {
            error.putObject(name).put("type", "string");
        }
        properties.putObject("currentVersion").put("type", "integer");
        properties.putObject("current");
        properties.putObject("yours");
        schema.putArray("required").add("type").add("title").add("status").add("code").add("instance");
        return schema;
    }

    private ObjectNode ofGeneric(ParameterizedType type) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type[] arguments = type.getActualTypeArguments();
        if (Collection.class.isAssignableFrom(raw)) {
            ObjectNode schema = object().put("type", "array");
            schema.set("items", of(arguments[0]));
            return schema;
        }
        if (Map.class.isAssignableFrom(raw)) {
            ObjectNode schema = object().put("type", "object");
            schema.set("additionalProperties", of(arguments[1]));
            return schema;
        }
        throw new IllegalStateException("no schema for " + type);
    }

    private ObjectNode reference(Class<?> type) {
        String name = name(type);
        if (!named.containsKey(name)) {
            named.put(name, object());
            named.put(name, described(type, Set.of()));
        }
        return object().put("$ref", "#/components/schemas/" + name);
    }

    private ObjectNode described(Class<?> type, Set<String> without) {
        ObjectNode schema = object().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = schema.putArray("required");
        for (RecordComponent component : type.getRecordComponents()) {
            if (!without.contains(component.getName())) {
                JsonNode described = Limits.on(field(type, component), of(component.getGenericType()));
                properties.set(component.getName(), described);
                if (isRequired(component, field(type, component))) {
                    required.add(component.getName());
                }
            }
        }
        return schema;
    }

    /** A list that is not there is an empty one. */
    private static boolean isRequired(RecordComponent component, AnnotatedElement field) {
        boolean isList = Collection.class.isAssignableFrom(component.getType()) && !field.isAnnotationPresent(NotEmpty.class);
        return !isList
                && (component.getType().isPrimitive() || Stream.of(NotNull.class, NotBlank.class, NotEmpty.class).anyMatch(field::isAnnotationPresent));
    }

    private static AnnotatedElement field(Class<?> type, RecordComponent component) {
        try {
            return type.getDeclaredField(component.getName());
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A record within a record carries the name of both. */
    private static String name(Class<?> type) {
        return type.getEnclosingClass() == null ? type.getSimpleName() : type.getEnclosingClass().getSimpleName() + type.getSimpleName();
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
