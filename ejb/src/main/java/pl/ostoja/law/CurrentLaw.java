package pl.ostoja.law;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** The numbers of the acts, read once and again after each change. */
@ApplicationScoped
public class CurrentLaw {
    @Inject
    LawRows rows;

    private LawBook book;

    public Law on(LocalDate day) {
        return book().on(day);
    }

    /** Every number with its history, for rules that look at several days. Reading and forgetting exclude each other, so that a book read before a change cannot be kept after it. */
    public synchronized LawBook book() {
        if (book == null) {
            book = new LawBook(rows.numbers().stream().map(LawParameter::value).toList());
        }
        return book;
    }

    /** At once, for the rest of the transaction that made the change. */
    synchronized void forget() {
        book = null;
    }

    /** And at its end, because others may have read the old rows meanwhile, or the change was rolled back. */
    void forgetAfter(@Observes(during = TransactionPhase.AFTER_COMPLETION) LawChanged change) {
        forget();
    }
}
