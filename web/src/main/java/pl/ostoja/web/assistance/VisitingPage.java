package pl.ostoja.web.assistance;

import jakarta.inject.Inject;
import pl.ostoja.assistance.ReadWarning;
import pl.ostoja.assistance.WarningReadingId;
import pl.ostoja.assistance.WarningService;

/** Where a visit is begun or written down: what to beware of is read first. */
public abstract class VisitingPage extends CaseChangePage {
    private static final long serialVersionUID = 1L;

    /** Made with the form, so that a form sent twice notes one reading. */
    private final WarningReadingId reading = WarningReadingId.next();

    @Inject WarningService warnings;

    private boolean warned;

    @Override
    public void load() {
        super.load();
        warned = !warnings.of(getAssistance()).toBeRead();
    }

    /** The address of this page. */
    protected abstract String here();

    public String readWarning() {
        warnings.read(new ReadWarning(reading, getAssistance(), getFile().content().warning()));
        return here();
    }

    /** Whether there is nothing to beware of that has not been read. */
    public boolean isWarned() {
        return warned;
    }
}
