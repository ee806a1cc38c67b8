package pl.ostoja.web.api.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.util.Optional;

/** The constraints of a component, as far as a schema can say them. */
final class Limits {
    private Limits() {}

    static ObjectNode on(AnnotatedElement component, ObjectNode schema) {
        boolean isText = schema.path("type").asText().equals("string");
        Optional.ofNullable(component.getAnnotation(Size.class)).ifPresent(size -> {
            put(schema, isText ? "minLength" : "minItems", size.min(), 0);
            put(schema, isText ? "maxLength" : "maxItems", size.max(), Integer.MAX_VALUE);
        });
        Optional.ofNullable(component.getAnnotation(Min.class)).ifPresent(least -> schema.put("minimum", least.value()));
        Optional.ofNullable(component.getAnnotation(Max.class)).ifPresent(most -> schema.put("maximum", most.value()));
        Optional.ofNullable(component.getAnnotation(Pattern.class)).ifPresent(pattern -> schema.put("pattern", "^(?:" + pattern.regexp() + ")$"));
        if (component.isAnnotationPresent(NotBlank.class)) {
            schema.put("minLength", 1);
        }
        return schema;
    }

    private static void put(ObjectNode schema, String name, int limit, int none) {
        if (limit != none) {
            schema.put(name, limit);
        }
    }
}
