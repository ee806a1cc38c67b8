package pl.ostoja.web.fostering;

import java.util.List;
import java.util.function.Function;
import pl.ostoja.duplicate.LikelyPerson;
import pl.ostoja.fostering.CarerEntry;
import pl.ostoja.people.PersonData;
import pl.ostoja.people.PersonId;
import pl.ostoja.web.duplicate.LikelyForm;
import pl.ostoja.web.people.SomebodyForm;

/** Who is to be a carer, or of the household. A grandmother who takes her grandchild in may be in its file already. */
public class CarerForm extends SomebodyForm {
    private static final long serialVersionUID = 1L;

    private final LikelyForm likely = new LikelyForm();

    /** Whether it has still to be said if somebody new is somebody of the register (PPL-13). */
    public boolean asks(Function<PersonData, List<LikelyPerson>> register) {
        return chosen() == null && likely.asks(getPerson().data(), register);
    }

    public CarerEntry entry() {
        PersonId person = chosen() == null ? likely.known() : chosen();
        return person == null ? CarerEntry.of(getPerson().data()) : CarerEntry.of(person);
    }

    public LikelyForm getLikely() {
        return likely;
    }
}
