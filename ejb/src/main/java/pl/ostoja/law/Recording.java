package pl.ostoja.law;

import java.time.Clock;
import pl.ostoja.access.Caller;

/** Turns the caller of a request into the recorder of a row. */
final class Recording {

    private Recording() {}

    static Recorder now(Caller caller, Clock clock) {
        return new Recorder(caller.account() == null ? null : caller.account().value(), caller.name(), clock.instant());
    }
}
