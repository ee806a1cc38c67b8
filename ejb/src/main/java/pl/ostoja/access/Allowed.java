package pl.ostoja.access;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stands on every public method of every service and names the rights of which the caller must hold one. The same interceptor closes the
 * audit entry of the outermost call, so that no service can forget either (see ADR 0004 for why not {@code @RolesAllowed}).
 */
@Documented
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Allowed {
    @Nonbinding
    Right[] value() default {};
}
