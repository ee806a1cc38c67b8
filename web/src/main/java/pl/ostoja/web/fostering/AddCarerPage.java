package pl.ostoja.web.fostering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import pl.ostoja.duplicate.LikelyPersonService;
import pl.ostoja.fostering.AddCarer;
import pl.ostoja.fostering.CarerService;

/** A husband or wife begins to care too. */
@Named
@ViewScoped
public class AddCarerPage extends FamilyChangePage {
    private static final long serialVersionUID = 1L;

    private final CarerForm carer = new CarerForm();

    @Inject CarerService service;
    @Inject LikelyPersonService register;

    private boolean spouses;
    private LocalDate since;

    @Override
    protected void opened() {
        since = getFile().day();
    }

    public String add() {
        if (carer.asks(register::likely)) {
            return null;
        }
        service.add(new AddCarer(getFamily(), carer.entry(), spouses, since));
        return backToTheFamily("fostering.carer.added");
    }

    public CarerForm getCarer() {
        return carer;
    }

    public boolean isSpouses() {
        return spouses;
    }

    public void setSpouses(boolean spouses) {
        this.spouses = spouses;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }
}
