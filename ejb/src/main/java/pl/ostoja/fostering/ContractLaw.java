package pl.ostoja.fostering;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import pl.ostoja.law.Due;
import pl.ostoja.law.LawBook;
import pl.ostoja.law.LegalNumber;
import pl.ostoja.law.Policies;
import pl.ostoja.law.Policy;
import pl.ostoja.law.PolicyChoice;
import pl.ostoja.law.Terms;

/** The numbers and the centre's choices by which duties about contracts are measured, with their history. */
public final class ContractLaw {
    /** The act on family support and foster care came into force; what is earlier is measured by its numbers. */
    private static final LocalDate IN_FORCE = LocalDate.of(2012, 1, 1);

    private final LawBook book;
    private final List<PolicyChoice> choices;

    public ContractLaw(LawBook book, Collection<PolicyChoice> choices) {
        this.book = book;
        this.choices = List.copyOf(choices);
    }

    /** FST-47. */
    Due requestDue(LocalDate askedOn) {
        return Due.within(Terms.months(askedOn, book.whole(LegalNumber.CONTRACT_REQUEST_M, measured(askedOn))));
    }

    /** The day by whose numbers what happened on a day is measured. */
    static LocalDate measured(LocalDate day) {
        return day.isBefore(IN_FORCE) ? IN_FORCE : day;
    }

    /** FST-49: at once. */
    Due movedDue(LocalDate since) {
        return Due.within(Terms.promptly(since, Policies.on(since, choices).get(Policy.PROMPTLY_TARGET_D)));
    }
}
