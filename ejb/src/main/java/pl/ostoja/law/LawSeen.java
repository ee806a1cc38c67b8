package pl.ostoja.law;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.ostoja.centre.CentreId;

/** What the transaction has read of the law: from its first question to its end it sees the same numbers and the same answers. */
@TransactionScoped
class LawSeen implements Serializable {
    private static final long serialVersionUID = 1L;

    private transient LawBook book;
    private final transient Map<CentreId, List<PolicyChoice>> choices = new HashMap<>();

    LawBook book() {
        return book;
    }

    void see(LawBook seen) {
        book = seen;
    }

    Map<CentreId, List<PolicyChoice>> choices() {
        return choices;
    }

    /** After a change of its own. */
    void forget() {
        book = null;
        choices.clear();
    }
}
