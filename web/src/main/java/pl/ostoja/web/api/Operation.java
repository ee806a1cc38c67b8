package pl.ostoja.web.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import pl.ostoja.access.Right;

/** Stands on every operation of the interface: what the document about it says. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Operation {
    /** What it does, in one line. */
    String value();

    /** The rights that its services ask for; one of them is enough. */
    Right[] needs();
}
