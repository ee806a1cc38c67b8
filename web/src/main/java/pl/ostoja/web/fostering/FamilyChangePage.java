package pl.ostoja.web.fostering;

import jakarta.inject.Inject;
import java.io.Serializable;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.placement.FamilyFile;
import pl.ostoja.placement.PlacesService;
import pl.ostoja.web.faces.Messages;

/** What the forms about one family have in common: its file as it was when the form was opened. */
public abstract class FamilyChangePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject PlacesService places;
    @Inject Messages messages;

    private FosterFamilyId family;
    private FamilyFile file;

    public void load() {
        file = places.file(family);
        opened();
    }

    /** Fills the form from the file, where it does not begin empty. */
    protected void opened() {}

    String backToTheFamily(String done, Object... args) {
        return to("/fostering/details", done, args);
    }

    /** To a page about the family, with a word on what was done. */
    protected String to(String page, String done, Object... args) {
        messages.done(done, args);
        return page + "?faces-redirect=true&family=" + family;
    }

    public FamilyFile getFile() {
        return file;
    }

    public FosterFamilyId getFamily() {
        return family;
    }

    public void setFamily(FosterFamilyId family) {
        this.family = family;
    }
}
