package pl.ostoja.audit;

import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Objects;

/** Turns a field's value into the text that the trail keeps; values made of several parts become one line for each part. */
final class FieldValues {
    private static final String HIDDEN = "•••";

    private FieldValues() {}

    static void compare(Class<?> entity, String field, Object before, Object after, List<FieldChange> into) {
        if (isMarked(entity, field, Derived.class)) {
            return;
        }
        if (isMarked(entity, field, Secret.class)) {
            into.add(new FieldChange(field, before == null ? null : HIDDEN, after == null ? null : HIDDEN));
            return;
        }
        compareParts(field, before, after, into);
    }

    private static void compareParts(String field, Object before, Object after, List<FieldChange> into) {
        Object sample = before == null ? after : before;
        if (sample instanceof Record && sample.getClass().getRecordComponents().length > 1) {
            for (RecordComponent part : sample.getClass().getRecordComponents()) {
                compareParts(field + "." + part.getName(), read(before, part), read(after, part), into);
            }
        } else if (!Objects.equals(text(before), text(after))) {
            into.add(new FieldChange(field, text(before), text(after)));
        }
    }

    static String text(Object value) {
        if (value instanceof Record && value.getClass().getRecordComponents().length == 1) {
            return text(read(value, value.getClass().getRecordComponents()[0]));
        }
        return value instanceof Enum<?> constant ? constant.name() : value == null ? null : value.toString();
    }

    static Object read(Object value, RecordComponent part) {
        if (value == null) {
            return null;
        }
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record's accessor cannot be read: " + part, e);
        }
    }

    private static boolean isMarked(Class<?> entity, String field, Class<? extends Annotation> mark) {
        for (Class<?> type = entity; type != null; type = type.getSuperclass()) {
            try {
                return type.getDeclaredField(field).isAnnotationPresent(mark);
            } catch (NoSuchFieldException e) {
                continue;
            }
        }
        return false;
    }
}
