package pl.ostoja.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.ValidatorFactory;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import pl.ostoja.web.text.ConstraintSentences;

/** The constraints of a command, judged before the service does, because here it is known at which place of the body each one is broken. */
@ApplicationScoped
public class Constraints {
    @Inject
    ValidatorFactory validation;

    @Inject
    ConstraintSentences sentences;

    void require(Object command) {
        var broken = validation.getValidator().validate(command);
        if (!broken.isEmpty()) {
            throw new BadInput(faults(broken));
        }
    }

    List<Fault> faults(Set<? extends ConstraintViolation<?>> broken) {
        return broken.stream()
                .map(each -> Fault.constraint(pointer(each.getPropertyPath()), code(each), sentences.of(each)))
                .sorted(Comparator.comparing(Fault::pointer).thenComparing(Fault::code))
                .toList();
    }

    private static String code(ConstraintViolation<?> broken) {
        return broken.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
    }

    /** Of a path that begins at a service, only the last name is of the caller's world. */
    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            switch (node.getKind()) {
                case METHOD, PARAMETER -> pointer.setLength(0);
                case PROPERTY -> pointer.append(index(node)).append('/').append(node.getName());
                case CONTAINER_ELEMENT -> pointer.append(index(node));
                default -> throw new IllegalStateException("no place for " + node);
            }
            if (node.getKind() == jakarta.validation.ElementKind.PARAMETER) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }

    private static String index(Path.Node node) {
        return node.getIndex() == null ? "" : "/" + node.getIndex();
    }
}
