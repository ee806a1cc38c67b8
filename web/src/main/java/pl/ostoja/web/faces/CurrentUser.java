package pl.ostoja.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Collectors;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.web.http.OpenSessions;
import pl.ostoja.web.text.Texts;

/** Who works, in which role, and how long the session will last: what the frame of every page shows. */
@Named("user")
@RequestScoped
public class CurrentUser {
    @Inject HttpServletRequest request;

    @Inject CurrentCaller caller;

    @Inject Texts texts;

    @Inject Clock clock;

    public boolean isSignedIn() {
        return caller.get().isSignedIn();
    }

    /** Whether the person may do something at all; which records, the services decide. */
    public boolean may(String right) {
        return caller.get().may(Right.valueOf(right));
    }

    /** Whether there is anything that the person could search. */
    public boolean isSearching() {
        return caller.get().may(Right.SEE_CHILDREN) || caller.get().may(Right.SEE_FAMILIES);
    }

    public String getName() {
        return caller.get().name();
    }

    public String getRole() {
        return caller.get().roles().stream().sorted().map(texts::name).collect(Collectors.joining(", "));
    }

    /** After how many seconds without a request the session ends. */
    public long getIdleSeconds() {
        return OpenSessions.of(request).map(session -> session.idle().toSeconds()).orElse(0L);
    }

    /** After how many seconds it ends whatever happens. */
    public long getSecondsLeft() {
        return OpenSessions.of(request).map(session -> Duration.between(clock.instant(), session.endsAt()).toSeconds()).orElse(0L);
    }
}
