package pl.ostoja.web.faces;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lets pages read components of records as {@code row.family}. Expression Language 6 has this built in; delete then. */
public class RecordELResolver extends ELResolver {
    /** Looked up once for each type, because a list reads hundreds of them. */
    private static final ClassValue<Map<String, Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return accessors(type);
        }
    };

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        var accessor = accessor(base, property);
        if (accessor == null) {
            return null;
        }
        context.setPropertyResolved(base, property);
        return CallELResolver.call(accessor, base);
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        var accessor = accessor(base, property);
        if (accessor == null) {
            return null;
        }
        context.setPropertyResolved(base, property);
        return accessor.getReturnType();
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (accessor(base, property) != null) {
            throw new PropertyNotWritableException(property.toString());
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        var ofRecord = accessor(base, property) != null;
        if (ofRecord) {
            context.setPropertyResolved(base, property);
        }
        return ofRecord;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Record ? String.class : null;
    }

    /** Any public method without arguments, so that a record may also answer derived questions such as {@code row.late}. */
    private static Method accessor(Object base, Object property) {
        return base instanceof Record && property != null ? ACCESSORS.get(base.getClass()).get(property.toString()) : null;
    }

    private static Map<String, Method> accessors(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0 && !method.isBridge())
                .collect(Collectors.toUnmodifiableMap(Method::getName, Function.identity()));
    }
}
