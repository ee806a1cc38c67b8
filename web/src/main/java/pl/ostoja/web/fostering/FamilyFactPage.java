package pl.ostoja.web.fostering;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import pl.ostoja.fostering.FamilyFactId;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.placement.FamilyFile;
import pl.ostoja.placement.PlacesService;
import pl.ostoja.shared.NotFound;
import pl.ostoja.web.faces.Messages;

/** A dated fact about a family is written down ({@code ?family=…}), or corrected or taken away ({@code ?fact=…}). */
public abstract class FamilyFactPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject PlacesService places;
    @Inject Messages messages;

    /** Made with the form, so that a form sent twice is written once. */
    private FamilyFactId id = FamilyFactId.next();

    private FamilyFactId fact;
    private FosterFamilyId family;
    private FamilyFile file;
    private long version;
    private String reason;

    public void load() {
        if (fact != null) {
            id = fact;
            opened(fact);
        } else if (family == null) {
            throw new NotFound();
        }
        file = places.file(family);
        if (isNew()) {
            begun(file.day());
        }
    }

    /** Fills the form with what was written down. */
    protected abstract void opened(FamilyFactId stored);

    /** Fills the form where it does not begin empty. */
    protected void begun(LocalDate today) {}

    void found(FosterFamilyId of, long current) {
        family = of;
        version = current;
    }

    /** To the page on which the fact is shown, with a word on what was done. */
    String to(String page, String done) {
        messages.done(done);
        return page + "?faces-redirect=true&family=" + family;
    }

    FamilyFactId id() {
        return id;
    }

    long version() {
        return version;
    }

    public boolean isNew() {
        return fact == null;
    }

    public FamilyFile getFile() {
        return file;
    }

    public FamilyFactId getFact() {
        return fact;
    }

    public void setFact(FamilyFactId fact) {
        this.fact = fact;
    }

    public FosterFamilyId getFamily() {
        return family;
    }

    public void setFamily(FosterFamilyId family) {
        this.family = family;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
