package pl.ostoja.web.faces;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Calls methods of our own types as {@code texts.date(row.since)}. Expression Language would look through all methods of the type at every call, which
 * a list makes a thousand of; here a method is looked up once. A name that more than one public method could answer to is left to Expression Language.
 */
public class CallELResolver extends ELResolver {
    private static final String OURS = "pl.ostoja.";

    private static final ClassValue<Map<Call, Optional<Method>>> METHODS = new ClassValue<>() {
        @Override
        protected Map<Call, Optional<Method>> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    private record Call(String name, int arguments) {}

    @Override
    public Object invoke(ELContext context, Object base, Object name, Class<?>[] types, Object[] given) {
        if (base == null || name == null || !base.getClass().getName().startsWith(OURS)) {
            return null;
        }
        Object[] arguments = given == null ? new Object[0] : given;
        Optional<Method> method = METHODS.get(base.getClass())
                .computeIfAbsent(new Call(name.toString(), arguments.length), call -> only(base.getClass(), call));
        if (method.isEmpty()) {
            return null;
        }
        Object answer = call(method.get(), base, converted(context, method.get(), arguments));
        context.setPropertyResolved(base, name);
        return answer;
    }

    /** What the method fails with is what the expression fails with. */
    static Object call(Method method, Object base, Object... arguments) {
        try {
            return method.invoke(base, arguments);
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        }
    }

    /** The only method of the name; what a compiler added for a wider type does not count. */
    private static Optional<Method> only(Class<?> type, Call call) {
        Method[] named = Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(call.name()) && !method.isBridge())
                .toArray(Method[]::new);
        boolean clear = named.length == 1
                && takes(named[0], call.arguments())
                && Modifier.isPublic(named[0].getDeclaringClass().getModifiers());
        return clear ? Optional.of(named[0]) : Optional.empty();
    }

    private static boolean takes(Method method, int arguments) {
        return method.isVarArgs() ? arguments >= method.getParameterCount() - 1 : arguments == method.getParameterCount();
    }

    private static Object[] converted(ELContext context, Method method, Object[] given) {
        Class<?>[] types = method.getParameterTypes();
        Object[] arguments = new Object[types.length];
        int single = method.isVarArgs() ? types.length - 1 : types.length;
        for (int i = 0; i < single; i++) {
            arguments[i] = converted(context, given[i], types[i]);
        }
        if (method.isVarArgs()) {
            arguments[single] = rest(context, types[single].getComponentType(), Arrays.copyOfRange(given, single, given.length));
        }
        return arguments;
    }

    private static Object rest(ELContext context, Class<?> type, Object[] given) {
        Object rest = Array.newInstance(type, given.length);
        for (int i = 0; i < given.length; i++) {
            Array.set(rest, i, converted(context, given[i], type));
        }
        return rest;
    }

    private static Object converted(ELContext context, Object given, Class<?> type) {
        return type.isInstance(given) ? given : context.convertToType(given, type);
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // Properties are others' business.
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return false;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return null;
    }
}
