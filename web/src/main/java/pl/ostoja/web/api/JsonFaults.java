package pl.ostoja.web.api;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import pl.ostoja.shared.BusinessRuleViolation;

/** Says in the words of the interface what the reader of JSON could not take. Its own words tell Java names and repeat what was sent. */
final class JsonFaults {
    private JsonFaults() {}

    static Fault of(JsonProcessingException refusal) {
        if (refusal.getCause() instanceof BusinessRuleViolation rule && refusal instanceof JsonMappingException at) {
            return Fault.rule(pointer(at), rule.rule(), rule.explanation());
        }
        return switch (refusal) {
            case UnrecognizedPropertyException unknown -> Fault.body(pointer(unknown), "api.input.unknown", known(unknown.getKnownPropertyIds()));
            case InvalidFormatException value -> wrong(pointer(value), value.getTargetType());
            case MismatchedInputException value -> wrong(pointer(value), value.getTargetType());
            case JsonMappingException other -> Fault.body(pointer(other), "api.input.unreadable");
            default -> syntax(refusal.getLocation());
        };
    }

    private static Fault syntax(JsonLocation at) {
        return at == null
                ? Fault.body("", "api.input.noJson")
                : Fault.body("", "api.input.noJsonAt", at.getLineNr(), at.getColumnNr());
    }

    private static Fault wrong(String pointer, Class<?> wanted) {
        return wanted != null && wanted.isEnum()
                ? Fault.body(pointer, "api.input.notOneOf", constants(wanted))
                : Fault.body(pointer, kind(wanted));
    }

    static String constants(Class<?> wanted) {
        return Arrays.stream(wanted.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
    }

    static String kind(Class<?> wanted) {
        if (wanted == null) {
            return "api.input.unreadable";
        }
        if (wanted == LocalDate.class) {
            return "api.input.day";
        }
        if (wanted == YearMonth.class) {
            return "api.input.month";
        }
        if (wanted == Instant.class) {
            return "api.input.moment";
        }
        if (wanted == boolean.class || wanted == Boolean.class) {
            return "api.input.yesOrNo";
        }
        if (wanted == BigDecimal.class || wanted.isPrimitive() || Number.class.isAssignableFrom(wanted)) {
            return "api.input.number";
        }
        if (Values.isId(wanted) || wanted == java.util.UUID.class) {
            return "api.input.identifier";
        }
        if (Collection.class.isAssignableFrom(wanted)) {
            return "api.input.list";
        }
        return wanted == String.class || Values.isValue(wanted) ? "api.input.text" : "api.input.object";
    }

    private static String known(Collection<?> names) {
        return names == null ? "" : names.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
    }

    private static String pointer(JsonMappingException refusal) {
        return refusal.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }
}
