package pl.ostoja.web.fostering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.fostering.FamilyDetails;
import pl.ostoja.fostering.FosterFamilyService;
import pl.ostoja.people.PersonDetails;
import pl.ostoja.people.PersonId;
import pl.ostoja.web.duplicate.KeptPersons;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.people.PersonForm;

/** Changes what is known of a carer. */
@Named
@ViewScoped
public class EditCarerPage extends FamilyChangePage {
    private static final long serialVersionUID = 1L;

    private final PersonForm person = new PersonForm();

    @Inject FosterFamilyService service;
    @Inject KeptPersons kept;

    private long version;
    private PersonId carer;

    @Override
    protected void opened() {
        var known = carer(getFile().details());
        carer = known.id();
        person.show(known.data());
        version = known.version();
    }

    public String save() {
        service.editCarer(getFamily(), carer, person.data(), person.getNameChangedOn(), version);
        return backToTheFamily("fostering.carer.done");
    }

    public List<Difference> getDifferences() {
        var theirs = carer(service.details(getFamily()));
        version = theirs.version();
        return person.differences(theirs.data());
    }

    private PersonDetails carer(FamilyDetails family) {
        return kept.find(carer, id -> family.carers().stream().map(row -> row.person()).filter(one -> one.id().equals(id)).findFirst());
    }

    public PersonForm getPerson() {
        return person;
    }

    public PersonId getCarer() {
        return carer;
    }

    public void setCarer(PersonId carer) {
        this.carer = carer;
    }
}
