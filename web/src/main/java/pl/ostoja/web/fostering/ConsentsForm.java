package pl.ostoja.web.fostering;

import java.io.Serializable;
import java.time.LocalDate;
import pl.ostoja.fostering.Consents;

/** What is typed about the consents that a family above its limit needs; see {@link Consents}. */
public class ConsentsForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String familyBy;
    private LocalDate familyOn;
    private String coordinatorBy;
    private LocalDate coordinatorOn;

    public void fill(Consents known) {
        familyBy = known.familyBy();
        familyOn = known.familyOn();
        coordinatorBy = known.coordinatorBy();
        coordinatorOn = known.coordinatorOn();
    }

    public Consents consents() {
        return new Consents(familyBy, familyOn, coordinatorBy, coordinatorOn);
    }

    public String getFamilyBy() {
        return familyBy;
    }

    public void setFamilyBy(String familyBy) {
        this.familyBy = familyBy;
    }

    public LocalDate getFamilyOn() {
        return familyOn;
    }

    public void setFamilyOn(LocalDate familyOn) {
        this.familyOn = familyOn;
    }

    public String getCoordinatorBy() {
        return coordinatorBy;
    }

    public void setCoordinatorBy(String coordinatorBy) {
        this.coordinatorBy = coordinatorBy;
    }

    public LocalDate getCoordinatorOn() {
        return coordinatorOn;
    }

    public void setCoordinatorOn(LocalDate coordinatorOn) {
        this.coordinatorOn = coordinatorOn;
    }
}
