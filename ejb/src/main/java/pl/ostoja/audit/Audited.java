package pl.ostoja.audit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An entity whose every creation, change and removal is kept field by field in the audit trail, as before and after.
 * Such an entity implements {@link AuditedRecord}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Audited {
    /** The kind of record as the trail names it, for example {@code CHILD}; its label is the message {@code audit.record.<kind>}. */
    String value();
}
