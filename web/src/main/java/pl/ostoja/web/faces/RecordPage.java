package pl.ostoja.web.faces;

import jakarta.inject.Inject;
import java.io.Serializable;

/**
 * What the pages have in common on which one record is read, corrected and taken away: the record as it was when the form was opened, and the reason for the
 * change. Each page says which record its address names, what its form shows of it, and what becomes of the form.
 *
 * @param <R> what a service tells of the record
 */
public abstract class RecordPage<R extends Record & Serializable> implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject Messages messages;

    private R row;
    private String reason;

    public void load() {
        opened(reread());
    }

    /** The record that the address names, as it is now. */
    protected abstract R stored();

    /** Fills the form from the record. */
    protected abstract void opened(R record);

    /** The version that somebody else saved meanwhile; the next save starts from it. */
    protected R reread() {
        row = stored();
        return row;
    }

    /** To another page, with a word on what was done. */
    protected String to(String address, String done, Object... args) {
        return messages.doneAt(address, done, args);
    }

    public R getRow() {
        return row;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
