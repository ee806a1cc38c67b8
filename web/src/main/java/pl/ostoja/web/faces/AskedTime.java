package pl.ostoja.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;

/** A time that an address names by its first and its last day, {@code from=…&to=…}; what is not named, or cannot be read, is today. */
@Named
@RequestScoped
public class AskedTime {
    @Inject Query query;
    @Inject Clock clock;

    public LocalDate getFrom() {
        return orToday(query.date("from"));
    }

    public LocalDate getTo() {
        return orToday(query.date("to"));
    }

    private LocalDate orToday(LocalDate asked) {
        return asked == null ? LocalDate.now(clock) : asked;
    }
}
