package pl.ostoja.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import pl.ostoja.audit.AuditTrail;

/** Asks for the right, runs the method, writes the trail. Runs inside the transaction that the container opened for the method. */
@Allowed
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class AllowedInterceptor {
    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Refusals refusals;

    @AroundInvoke
    Object guard(InvocationContext call) throws Exception {
        Method method = call.getMethod();
        String operation = method.getDeclaringClass().getSimpleName() + "." + method.getName();
        try {
            caller.require(rights(method));
        } catch (NotPermitted refusal) {
            refusals.record(operation, refusal.right());
            throw refusal;
        }
        trail.enter(operation);
        boolean done = false;
        try {
            Object result = call.proceed();
            trail.leave(caller.get().actor());
            done = true;
            return result;
        } finally {
            if (!done) {
                trail.abandon();
            }
        }
    }

    private static Right[] rights(Method method) {
        Allowed allowed = method.getAnnotation(Allowed.class);
        if (allowed == null) {
            allowed = method.getDeclaringClass().getAnnotation(Allowed.class);
        }
        return allowed.value();
    }
}
