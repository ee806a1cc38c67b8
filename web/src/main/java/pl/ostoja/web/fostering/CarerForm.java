package pl.ostoja.web.fostering;

import pl.ostoja.fostering.CarerEntry;
import pl.ostoja.web.people.SomebodyForm;

/** Who is to be a carer. */
public class CarerForm extends SomebodyForm {
    private static final long serialVersionUID = 1L;

    public CarerEntry entry() {
        return chosen() == null ? CarerEntry.of(getPerson().data()) : CarerEntry.of(chosen());
    }
}
