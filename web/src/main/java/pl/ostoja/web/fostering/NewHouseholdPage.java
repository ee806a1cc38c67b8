package pl.ostoja.web.fostering;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pl.ostoja.duplicate.LikelyPersonService;
import pl.ostoja.fostering.CarerEntry;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.web.faces.Messages;

/** The second step of registering a family, whatever it is to be: who they are, after nobody was found who is the same. */
public abstract class NewHouseholdPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final HouseholdForm household = new HouseholdForm();
    private final CarerForm first = new CarerForm();
    private final CarerForm second = new CarerForm();

    @Inject LikelyPersonService likely;
    @Inject Messages messages;
    @Inject Clock clock;

    private String typed;
    private boolean spouses;

    /** The name typed in the search need not be typed again. */
    public void load() {
        if (typed != null && typed.matches("[\\p{L} -]{2,100}")) {
            household.setLabel(typed.strip());
        }
        opened(LocalDate.now(clock));
    }

    /** Fills the rest of the form, where it does not begin empty. */
    protected abstract void opened(LocalDate today);

    /** Whether it has to be asked first who somebody is; of both at once. */
    protected boolean asks() {
        boolean asksFirst = first.asks(likely::likely);
        boolean asksSecond = !second.isEmpty() && second.asks(likely::likely);
        return asksFirst || asksSecond;
    }

    /** One of them, or two. */
    protected List<CarerEntry> carers() {
        List<CarerEntry> carers = new ArrayList<>(List.of(first.entry()));
        if (!second.isEmpty()) {
            carers.add(second.entry());
        }
        return carers;
    }

    /** To a page about the new family, with a word on who was registered. */
    protected String to(String page, FosterFamilyId family, String done) {
        return messages.doneAt(page + "?family=" + family, done, household.getLabel());
    }

    public HouseholdForm getHousehold() {
        return household;
    }

    public CarerForm getFirst() {
        return first;
    }

    public CarerForm getSecond() {
        return second;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }

    public boolean isSpouses() {
        return spouses;
    }

    public void setSpouses(boolean spouses) {
        this.spouses = spouses;
    }
}
