package pl.ostoja.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Refuses parameters that the operation does not know: a filter with its name misspelt would answer with records that nobody asked for. So would
 * one that is there twice.
 */
@Provider
@ApplicationScoped
public class KnownParameters implements ContainerRequestFilter {
    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        var known = of(resource.getResourceMethod());
        var faults = request.getUriInfo().getQueryParameters().entrySet().stream()
                .filter(sent -> !known.containsKey(sent.getKey()) || sent.getValue().size() > 1)
                .map(sent -> known.containsKey(sent.getKey())
                        ? Fault.parameter(sent.getKey(), "api.input.twice")
                        : Fault.parameter(sent.getKey(), "api.input.unknown", String.join(", ", known.keySet())))
                .toList();
        if (!faults.isEmpty()) {
            throw new BadInput(faults);
        }
    }

    /** The parameters behind the question mark, with their types: of the method, of its beans and of the resource itself. */
    public static Map<String, Class<?>> of(Method operation) {
        var known = new TreeMap<String, Class<?>>();
        Stream.concat(
                        Arrays.stream(operation.getParameters()).flatMap(each -> named(each, each.getType())),
                        Arrays.stream(operation.getDeclaringClass().getDeclaredFields()).flatMap(each -> named(each, each.getType())))
                .forEach(each -> known.put(each.getKey(), each.getValue()));
        return known;
    }

    private static Stream<Map.Entry<String, Class<?>>> named(AnnotatedElement element, Class<?> type) {
        if (element.isAnnotationPresent(BeanParam.class)) {
            return Arrays.stream(type.getDeclaredFields()).flatMap(field -> named(field, field.getType()));
        }
        QueryParam parameter = element.getAnnotation(QueryParam.class);
        return parameter == null ? Stream.empty() : Stream.of(Map.entry(parameter.value(), type));
    }
}
