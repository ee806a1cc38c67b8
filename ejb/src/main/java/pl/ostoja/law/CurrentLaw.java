package pl.ostoja.law;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The numbers of the acts. PAR-11: every transaction asks whether the book this server has is still the newest, so that a number recorded by
 * another server, or by hand, holds at once.
 */
@ApplicationScoped
@Transactional
public class CurrentLaw {
    @Inject
    LawRows rows;

    @Inject
    LawSeen seen;

    private volatile Kept kept;

    private record Kept(LawEdition edition, LawBook book) {}

    public Law on(LocalDate day) {
        return book().on(day);
    }

    /** Every number with its history, for rules that look at several days. */
    public LawBook book() {
        if (seen.book() == null) {
            seen.see(newest());
        }
        return seen.book();
    }

    /** The same as it was known at a moment. */
    public LawBook book(Instant moment) {
        return new LawBook(rows.numbers(moment).stream().map(LawParameter::value).toList());
    }

    private LawBook newest() {
        LawEdition edition = rows.edition();
        Kept last = kept;
        if (last == null || !last.edition().equals(edition)) {
            last = new Kept(edition, new LawBook(rows.numbers().stream().map(LawParameter::value).toList()));
            kept = last;
        }
        return last.book();
    }
}
