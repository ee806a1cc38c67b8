package pl.ostoja.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import pl.ostoja.web.api.Resources;

/** What pages keep between two questions of a browser goes from node to node with the session, all of it. */
class KeptStateTest {
    private final Set<String> unfit = new TreeSet<>();
    private final Set<Type> known = new HashSet<>();

    @Test
    void whatAPageKeepsCanBeSentToAnotherNode() {
        List<Class<?>> pages = Resources.CODE.stream()
                .filter(type -> type.isAnnotatedWith(ViewScoped.class) || type.isAnnotatedWith(SessionScoped.class))
                .<Class<?>>map(JavaClass::reflect)
                .toList();
        pages.forEach(page -> visit(page, Map.of(), page.getSimpleName()));

        assertThat(pages).hasSizeGreaterThan(100);
        assertThat(unfit).as("kept by a page, directly or within another value, and not serializable").isEmpty();
    }

    private void visit(Type type, Map<TypeVariable<?>, Type> named, String path) {
        switch (type) {
            case Class<?> plain -> visit(plain, named, path);
            case ParameterizedType generic -> visit(generic, named, path);
            case TypeVariable<?> variable -> visit(named.getOrDefault(variable, variable.getBounds()[0]), named, path);
            case WildcardType wildcard -> visit(wildcard.getUpperBounds()[0], named, path);
            case GenericArrayType array -> visit(array.getGenericComponentType(), named, path);
            default -> throw new IllegalStateException(path + " is kept as " + type);
        }
    }

    private void visit(ParameterizedType generic, Map<TypeVariable<?>, Type> named, String path) {
        Map<TypeVariable<?>, Type> more = new HashMap<>(named);
        Class<?> raw = (Class<?>) generic.getRawType();
        for (int i = 0; i < raw.getTypeParameters().length; i++) {
            Type argument = generic.getActualTypeArguments()[i];
            more.put(raw.getTypeParameters()[i], argument instanceof TypeVariable<?> variable ? named.getOrDefault(variable, variable) : argument);
            visit(argument, named, path);
        }
        visit(raw, more, path);
    }

    private void visit(Class<?> type, Map<TypeVariable<?>, Type> named, String path) {
        if (type.isPrimitive() || type == Object.class || !known.add(type) && type.getTypeParameters().length == 0) {
            return;
        }
        if (type.isArray()) {
            visit(type.getComponentType(), named, path);
        } else if (!isCollection(type) && !Serializable.class.isAssignableFrom(type)) {
            unfit.add(path + ": " + type.getName());
        }
        if (type.isSealed()) {
            Arrays.stream(type.getPermittedSubclasses()).forEach(kind -> visit(kind, named, path));
        } else if (type.getName().startsWith("pl.ostoja") && !type.isEnum()) {
            visitParents(type, named, path);
            Arrays.stream(type.getDeclaredFields()).filter(KeptStateTest::isKept).forEach(field -> visit(field.getGenericType(), named, path + "." + field.getName()));
        }
    }

    private void visitParents(Class<?> type, Map<TypeVariable<?>, Type> named, String path) {
        if (type.getGenericSuperclass() instanceof ParameterizedType parent) {
            visit(parent, named, path);
        } else if (type.getSuperclass() != null && type.getSuperclass() != Record.class) {
            visit(type.getSuperclass(), named, path);
        }
    }

    /** What is injected is looked up anew where the session arrives. */
    private static boolean isKept(Field field) {
        return !Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers()) && !field.isAnnotationPresent(Inject.class);
    }

    private static boolean isCollection(Class<?> type) {
        return Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type);
    }
}
