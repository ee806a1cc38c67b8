package pl.ostoja.web.fostering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import pl.ostoja.fostering.CarerLeaves;
import pl.ostoja.fostering.CarerService;
import pl.ostoja.fostering.EndCarer;
import pl.ostoja.fostering.FamilyDetails;
import pl.ostoja.people.PersonId;
import pl.ostoja.web.duplicate.KeptPersons;

/** A foster parent died or cares no more. */
@Named
@ViewScoped
public class EndCarerPage extends FamilyChangePage {
    private static final long serialVersionUID = 1L;

    @Inject CarerService service;
    @Inject KeptPersons kept;

    private PersonId carer;
    private FamilyDetails.CarerRow row;
    private LocalDate lastDay;
    private CarerLeaves why;
    private String note;

    @Override
    protected void opened() {
        row = kept.find(carer, id -> getFile().details().carers().stream()
                .filter(each -> each.person().id().equals(id) && each.period().isOpen())
                .findFirst());
        carer = row.person().id();
    }

    public String end() {
        service.end(new EndCarer(getFamily(), carer, lastDay, why, note));
        return backToTheFamily("fostering.carer.left", row.person().name());
    }

    public FamilyDetails.CarerRow getRow() {
        return row;
    }

    public CarerLeaves[] getReasons() {
        return CarerLeaves.values();
    }

    public PersonId getCarer() {
        return carer;
    }

    public void setCarer(PersonId carer) {
        this.carer = carer;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public CarerLeaves getWhy() {
        return why;
    }

    public void setWhy(CarerLeaves why) {
        this.why = why;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
