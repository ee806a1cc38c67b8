package pl.ostoja.web.review;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import pl.ostoja.placement.ChildId;
import pl.ostoja.shared.NotFound;
import pl.ostoja.web.placement.ChildRecordPage;

/**
 * What the pages have in common on which something that others do about a child is written down ({@code ?child=…}), or corrected or taken away.
 *
 * @param <R> what the service tells of it
 */
public abstract class OutsidePage<R extends Record & Serializable> extends ChildRecordPage<R> {
    private static final long serialVersionUID = 1L;

    @Inject Clock clock;

    private ChildId child;

    @Override
    public void load() {
        if (!isNew()) {
            super.load();
        } else if (child == null) {
            throw new NotFound();
        } else {
            isAbout(child);
            begun(today());
        }
    }

    /** Whether nothing is written down yet. */
    public abstract boolean isNew();

    /** Fills the form where it does not begin empty. */
    protected abstract void begun(LocalDate on);

    @Override
    protected void isAbout(ChildId known) {
        child = known;
        super.isAbout(known);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** To the reviews of the child, with a word on what was done. */
    String done(String key, Object... args) {
        return toChild("/review/list", key, args);
    }

    public ChildId getChild() {
        return child;
    }

    public void setChild(ChildId child) {
        this.child = child;
    }
}
