package pl.ostoja.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.Right;

/** Notes of a demonstration that were issued some time ago, so that something can be late. */
@ApplicationScoped
public class NoteSeeds {
    @Inject
    NoteMaker maker;

    /** Through the guard, like {@link NoteService#issue}: what is audited is not changed outside of a guarded call. */
    @Transactional
    @Allowed(Right.ISSUE_NOTES)
    public List<NoteId> issue(IssueNotes command, LocalDate issuedOn) {
        return maker.issue(command, issuedOn);
    }
}
