package pl.ostoja.web.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The request cannot be understood; says where and why, all of it at once. */
final class BadInput extends WebApplicationException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    BadInput(List<Fault> faults) {
        super("bad input", Response.Status.BAD_REQUEST);
        this.faults = List.copyOf(faults);
    }

    static BadInput body(String pointer, String key, Object... args) {
        return new BadInput(List.of(Fault.body(pointer, key, args)));
    }

    static BadInput parameter(String name, String key, Object... args) {
        return new BadInput(List.of(Fault.parameter(name, key, args)));
    }

    static BadInput header(String name, String key, Object... args) {
        return parameter(name, key, args);
    }

    List<Fault> faults() {
        return faults;
    }
}
