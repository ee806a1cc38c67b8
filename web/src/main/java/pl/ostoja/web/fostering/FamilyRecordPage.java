package pl.ostoja.web.fostering;

import jakarta.inject.Inject;
import java.io.Serializable;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.placement.FamilyFile;
import pl.ostoja.placement.PlacesService;
import pl.ostoja.web.faces.RecordPage;

/**
 * What the pages about one record of a foster family have in common: whose record it is, once the page has said so.
 *
 * @param <R> what a service tells of the record
 */
public abstract class FamilyRecordPage<R extends Record & Serializable> extends RecordPage<R> {
    private static final long serialVersionUID = 1L;

    @Inject PlacesService places;

    private FamilyFile file;

    /** Loads the file of the family; to be said first, before the form is filled. */
    protected void isAbout(FosterFamilyId family) {
        file = places.file(family);
    }

    /** To a page about the family, with a word on what was done. */
    protected String toFamily(String page, String done, Object... args) {
        return to(page + "?family=" + file.details().id(), done, args);
    }

    public FamilyFile getFile() {
        return file;
    }
}
