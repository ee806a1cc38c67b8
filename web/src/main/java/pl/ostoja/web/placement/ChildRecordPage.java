package pl.ostoja.web.placement;

import jakarta.inject.Inject;
import java.io.Serializable;
import pl.ostoja.placement.ChildDetails;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.ChildService;
import pl.ostoja.web.faces.RecordPage;

/**
 * What the pages about one record of a child have in common: whose record it is, once the page has said so.
 *
 * @param <R> what a service tells of the record
 */
public abstract class ChildRecordPage<R extends Record & Serializable> extends RecordPage<R> {
    private static final long serialVersionUID = 1L;

    @Inject ChildService children;

    private ChildDetails details;

    /** Loads the file of the child; to be said first, before the form is filled. */
    protected void isAbout(ChildId child) {
        details = children.details(child);
    }

    /** To a page about the child, with a word on what was done. */
    protected String toChild(String page, String done, Object... args) {
        return to(page + "?child=" + details.id(), done, args);
    }

    public ChildDetails getDetails() {
        return details;
    }
}
