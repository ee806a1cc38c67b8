package pl.ostoja.audit;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * A record as it was known at a moment (AUD-3): what was done to it later is taken back, the latest first, from the values that the trail kept. Knows the
 * kinds of values that facts are made of; a record that was made later was not known at all.
 */
public final class FormerState {
    private static final Map<Class<?>, Function<String, Object>> READERS = Map.of(
            String.class, text -> text, LocalDate.class, LocalDate::parse, Instant.class, Instant::parse, BigDecimal.class, BigDecimal::new,
            UUID.class, UUID::fromString, boolean.class, Boolean::valueOf, int.class, Integer::valueOf, Integer.class, Integer::valueOf, long.class,
            Long::valueOf);

    private FormerState() {}

    /**
     * @param entity changed to what it was, so nobody else may be using it
     * @param later what was done to it after the moment, the latest first
     * @return empty if it was not there
     */
    public static <E> Optional<E> of(E entity, List<LaterChange> later) {
        if (later.stream().anyMatch(change -> change.action() == AuditAction.CREATED)) {
            return Optional.empty();
        }
        Map<Field, Map<String, String>> before = new LinkedHashMap<>();
        for (LaterChange change : later) {
            for (FieldChange field : change.changes()) {
                Field root = field(entity.getClass(), field.field().split("\\.")[0]);
                before.computeIfAbsent(root, any -> texts(any.getName(), any.getType(), read(any, entity))).put(field.field(), field.before());
            }
        }
        before.forEach((field, texts) -> write(field, entity, value(field.getName(), field.getType(), texts)));
        return Optional.of(entity);
    }

    /** As the trail names and writes them. */
    private static Map<String, String> texts(String name, Class<?> type, Object value) {
        Map<String, String> texts = new HashMap<>();
        collect(name, type, value, texts);
        return texts;
    }

    private static void collect(String name, Class<?> type, Object value, Map<String, String> into) {
        if (isOfSeveralParts(type)) {
            for (RecordComponent part : type.getRecordComponents()) {
                collect(name + "." + part.getName(), part.getType(), value == null ? null : read(part, value), into);
            }
        } else {
            into.put(name, FieldValues.text(value));
        }
    }

    private static Object value(String name, Class<?> type, Map<String, String> texts) {
        if (!type.isRecord()) {
            return simple(type, texts.get(name));
        }
        RecordComponent[] parts = type.getRecordComponents();
        Object[] values = Arrays.stream(parts)
                .map(part -> value(isOfSeveralParts(type) ? name + "." + part.getName() : name, part.getType(), texts))
                .toArray();
        // What has no part is not there, as the persistence provider reads it.
        return Arrays.stream(values).allMatch(Objects::isNull) ? null : make(type, values);
    }

    private static Object simple(Class<?> type, String text) {
        if (text == null) {
            return null;
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants()).filter(constant -> ((Enum<?>) constant).name().equals(text)).findFirst().orElseThrow();
        }
        return Optional.ofNullable(READERS.get(type)).orElseThrow(() -> new IllegalStateException("no " + type.getName() + " is read from the trail")).apply(text);
    }

    private static boolean isOfSeveralParts(Class<?> type) {
        return type.isRecord() && type.getRecordComponents().length > 1;
    }

    private static Field field(Class<?> entity, String name) {
        for (Class<?> type = entity; type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    field.setAccessible(true);
                    return field;
                }
            }
        }
        throw new IllegalStateException(entity.getName() + " has no field " + name + " any more");
    }

    private static Object make(Class<?> type, Object[] values) {
        try {
            Constructor<?> constructor =
                    type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a " + type.getName() + " cannot be made of " + Arrays.toString(values), e);
        }
    }

    private static Object read(Field field, Object entity) {
        try {
            return field.get(entity);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field + " cannot be read", e);
        }
    }

    private static Object read(RecordComponent part, Object record) {
        return FieldValues.read(record, part);
    }

    private static void write(Field field, Object entity, Object value) {
        try {
            field.set(entity, value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field + " cannot be written", e);
        }
    }
}
