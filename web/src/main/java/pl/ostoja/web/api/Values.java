package pl.ostoja.web.api;

import java.lang.reflect.InvocationTargetException;
import java.util.Set;
import java.util.UUID;

/** Records around one text or identifier, such as {@code ChildId} or {@code TerytCode}: outside they are that text and nothing more. */
public final class Values {
    private static final Set<Class<?>> INSIDE = Set.of(UUID.class, String.class);

    private Values() {}

    public static boolean isValue(Class<?> type) {
        return type.isRecord()
                && type.getPackageName().startsWith("pl.ostoja.")
                && !type.getPackageName().startsWith("pl.ostoja.web.")
                && type.getRecordComponents().length == 1
                && INSIDE.contains(inside(type));
    }

    public static boolean isId(Class<?> type) {
        return isValue(type) && inside(type) == UUID.class;
    }

    static Class<?> inside(Class<?> type) {
        return type.getRecordComponents()[0].getType();
    }

    /** The text of the value; of an identifier in its usual form. */
    static String text(Object value) {
        try {
            return value.getClass().getRecordComponents()[0].getAccessor().invoke(value).toString();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(value.getClass() + " is no value", e);
        }
    }

    /** @throws RuntimeException as the value's own constructor refuses it, or {@link IllegalArgumentException} for what is no identifier */
    static Object of(Class<?> type, String text) {
        Object inside = inside(type) == UUID.class ? uuid(text) : text;
        try {
            return type.getConstructor(inside(type)).newInstance(inside);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refusal) {
                throw refusal;
            }
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " is no value", e);
        }
    }

    /** Written in full: Java itself takes shorter forms for the same identifier. */
    private static UUID uuid(String text) {
        UUID uuid = UUID.fromString(text);
        if (!uuid.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException("no identifier");
        }
        return uuid;
    }
}
