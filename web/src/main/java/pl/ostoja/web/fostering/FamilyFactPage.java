package pl.ostoja.web.fostering;

import java.io.Serializable;
import java.time.LocalDate;
import pl.ostoja.fostering.FamilyFactId;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.shared.NotFound;

/**
 * A dated fact about a family is written down ({@code ?family=…}), or corrected or taken away ({@code ?fact=…}).
 *
 * @param <R> what a service tells of the fact
 */
public abstract class FamilyFactPage<R extends Record & Serializable> extends FamilyRecordPage<R> {
    private static final long serialVersionUID = 1L;

    /** Made with the form, so that a form sent twice is written once. */
    private FamilyFactId id = FamilyFactId.next();

    private FamilyFactId fact;
    private FosterFamilyId family;

    @Override
    public void load() {
        if (!isNew()) {
            id = fact;
            super.load();
        } else if (family == null) {
            throw new NotFound();
        } else {
            isAbout(family);
            begun(getFile().day());
        }
    }

    /** Fills the form where it does not begin empty. */
    protected void begun(LocalDate today) {}

    @Override
    protected void isAbout(FosterFamilyId known) {
        family = known;
        super.isAbout(known);
    }

    FamilyFactId id() {
        return id;
    }

    public boolean isNew() {
        return fact == null;
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
}
