package pl.ostoja.web.api;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;

/** Parts of the address as values. What identifies nothing is not there; a filter that cannot be read is refused, not overlooked. */
@Provider
public class Parameters implements ParamConverterProvider {
    private static final Set<Class<?>> SIMPLE = Set.of(UUID.class, LocalDate.class, YearMonth.class, Integer.class, Boolean.class);

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> raw, Type generic, Annotation[] annotations) {
        boolean ours = raw.isEnum() || Values.isValue(raw) || SIMPLE.contains(raw);
        return ours ? new Converter<>(raw, query(annotations)) : null;
    }

    /** Name of the parameter behind the question mark; null for a part of the path. */
    private static String query(Annotation... annotations) {
        return Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .map(each -> ((QueryParam) each).value())
                .findFirst()
                .orElseGet(() -> Arrays.stream(annotations).anyMatch(PathParam.class::isInstance) ? null : "");
    }

    private record Converter<T>(Class<T> type, String query) implements ParamConverter<T> {
        @Override
        public T fromString(String given) {
            if (given == null || given.isEmpty()) {
                return null;
            }
            try {
                return type.cast(value(given));
            } catch (IllegalArgumentException | DateTimeException unreadable) {
                throw query == null ? new NotFoundException() : refusal();
            }
        }

        private Object value(String given) {
            if (type.isEnum()) {
                return Arrays.stream(type.getEnumConstants()).filter(each -> each.toString().equals(given)).findFirst().orElseThrow(IllegalArgumentException::new);
            }
            if (Values.isValue(type)) {
                return Values.of(type, given);
            }
            return switch (type.getSimpleName()) {
                case "UUID" -> UUID.fromString(given);
                case "LocalDate" -> LocalDate.parse(given);
                case "YearMonth" -> YearMonth.parse(given);
                case "Integer" -> Integer.valueOf(given);
                default -> yesOrNo(given);
            };
        }

        private static Boolean yesOrNo(String given) {
            if (!given.equals("true") && !given.equals("false")) {
                throw new IllegalArgumentException();
            }
            return Boolean.valueOf(given);
        }

        private BadInput refusal() {
            return type.isEnum()
                    ? BadInput.parameter(query, "api.input.notOneOf", JsonFaults.constants(type))
                    : BadInput.parameter(query, JsonFaults.kind(type));
        }

        @Override
        public String toString(T value) {
            return Values.isValue(type) ? Values.text(value) : value.toString();
        }
    }
}
