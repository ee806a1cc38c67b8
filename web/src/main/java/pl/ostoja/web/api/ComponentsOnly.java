package pl.ostoja.web.api;

import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AccessorNamingStrategy;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.DefaultAccessorNamingStrategy;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** A record is its components: what it can tell besides, such as {@code isOpen()}, is for Java and no promise to the outside. */
final class ComponentsOnly extends DefaultAccessorNamingStrategy.Provider {
    private static final long serialVersionUID = 1L;

    @Override
    public AccessorNamingStrategy forRecord(MapperConfig<?> config, AnnotatedClass recordClass) {
        Set<String> components = Arrays.stream(recordClass.getRawType().getRecordComponents()).map(each -> each.getName()).collect(Collectors.toSet());
        return new DefaultAccessorNamingStrategy.RecordNaming(config, recordClass) {
            @Override
            public String findNameForIsGetter(AnnotatedMethod method, String name) {
                return components.contains(name) ? name : null;
            }

            @Override
            public String findNameForRegularGetter(AnnotatedMethod method, String name) {
                return components.contains(name) ? name : null;
            }
        };
    }
}
