package pl.ostoja.schema;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Table;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The table of an entity and how its columns are read from an object: by the annotations by which the persistence provider maps it, so that a bulk load
 * knows the schema from the one place where it stands. Knows as much of mapping as Ostoja uses: fields, records embedded in them, constants by name.
 */
public final class EntityTable {
    private static final ClassValue<EntityTable> TABLES = new ClassValue<>() {
        @Override
        protected EntityTable computeValue(Class<?> entity) {
            return new EntityTable(entity);
        }
    };

    private final String name;
    private final List<String> columns = new ArrayList<>();
    private final List<Class<?>> types = new ArrayList<>();
    private final List<UnaryOperator<Object>> readers = new ArrayList<>();

    private EntityTable(Class<?> entity) {
        name = entity.getAnnotation(Table.class).name();
        fields(entity);
    }

    public static EntityTable of(Class<?> entity) {
        return TABLES.get(entity);
    }

    /** The entity as a row. */
    public static TableRow row(Object entity) {
        EntityTable table = of(entity.getClass());
        return new TableRow(table, table.readers.stream().map(reader -> reader.apply(entity)).toArray());
    }

    public String name() {
        return name;
    }

    public List<String> columns() {
        return columns;
    }

    List<Class<?>> types() {
        return types;
    }

    /** Those above come first. */
    private void fields(Class<?> type) {
        if (type.getSuperclass().isAnnotationPresent(MappedSuperclass.class)) {
            fields(type.getSuperclass());
        }
        for (Field field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                field.setAccessible(true);
                value(field, field.getType(), overrides(field), entity -> read(field, entity));
            }
        }
    }

    /** @param overrides columns of the parts of an embedded value, by the names of the parts */
    private void value(Field field, Class<?> type, Map<String, String> overrides, UnaryOperator<Object> reader) {
        if (type.isRecord() && (type.isAnnotationPresent(Embeddable.class) || field.isAnnotationPresent(EmbeddedId.class))) {
            for (RecordComponent part : type.getRecordComponents()) {
                part.getAccessor().setAccessible(true);
                Field backing = backing(type, part);
                Map<String, String> closest = overrides(backing);
                value(backing, part.getType(), closest.isEmpty() ? overrides : closest, entity -> read(part, reader.apply(entity)));
            }
            return;
        }
        columns.add(overrides.getOrDefault(field.getName(), column(field)));
        types.add(type.isEnum() ? String.class : type);
        readers.add(type.isEnum() ? entity -> constant(reader.apply(entity)) : reader);
    }

    private static Map<String, String> overrides(Field field) {
        return Stream.of(field.getAnnotationsByType(AttributeOverride.class))
                .collect(Collectors.toMap(AttributeOverride::name, override -> override.column().name()));
    }

    private static String column(Field field) {
        Column column = field.getAnnotation(Column.class);
        return column == null ? field.getName() : column.name();
    }

    private static String constant(Object value) {
        return value == null ? null : ((Enum<?>) value).name();
    }

    private static Field backing(Class<?> record, RecordComponent part) {
        return Arrays.stream(record.getDeclaredFields()).filter(field -> field.getName().equals(part.getName())).findFirst().orElseThrow();
    }

    private static Object read(Field field, Object entity) {
        try {
            return field.get(entity);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field + " cannot be read", e);
        }
    }

    private static Object read(RecordComponent part, Object record) {
        try {
            return record == null ? null : part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(part + " cannot be read", e);
        }
    }
}
