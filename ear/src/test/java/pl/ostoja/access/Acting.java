package pl.ostoja.access;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import java.util.Set;
import java.util.concurrent.Callable;
import pl.ostoja.centre.CentreId;

/**
 * Says in a {@link pl.ostoja.ServiceTest} who calls:
 *
 * <pre>{@code
 * Acting.as(Acting.someone(centre, Role.ORGANISER));             // from here to the end of the test
 * var family = Acting.as(colleague, () -> families.find(id));    // for one call, in this or any other thread
 * }</pre>
 */
public final class Acting {
    private Acting() {}

    /** Somebody new at a centre, with no team. */
    public static Caller someone(CentreId centre, Role... roles) {
        return Caller.of(AccountId.next(), centre, "Test", Set.of(roles), Caller.Origin.NONE);
    }

    public static void as(Caller caller) {
        CDI.current().select(CurrentCaller.class).get().become(caller);
    }

    public static <T> T as(Caller caller, Callable<T> call) throws Exception {
        var requests = CDI.current().select(RequestContextController.class).get();
        boolean opened = requests.activate();
        var current = CDI.current().select(CurrentCaller.class).get();
        var before = current.get();
        current.become(caller);
        try {
            return call.call();
        } finally {
            current.become(before);
            if (opened) {
                requests.deactivate();
            }
        }
    }
}
