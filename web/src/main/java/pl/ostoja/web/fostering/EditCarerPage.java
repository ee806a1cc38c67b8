package pl.ostoja.web.fostering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.fostering.FosterFamilyService;
import pl.ostoja.people.PersonDetails;
import pl.ostoja.people.PersonId;
import pl.ostoja.shared.NotFound;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Messages;
import pl.ostoja.web.people.PersonForm;

/** Changes what is known of a carer. */
@Named
@ViewScoped
public class EditCarerPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final PersonForm person = new PersonForm();

    @Inject FosterFamilyService service;
    @Inject Messages messages;

    private long version;
    private FosterFamilyId family;
    private PersonId carer;

    public void load() {
        var known = carerNow();
        person.show(known.data());
        version = known.version();
    }

    public String save() {
        service.editCarer(family, carer, person.data(), person.getNameChangedOn(), version);
        messages.done("fostering.carer.done");
        return "/fostering/details?faces-redirect=true&family=" + family;
    }

    public List<Difference> getDifferences() {
        var theirs = carerNow();
        version = theirs.version();
        return person.differences(theirs.data());
    }

    private PersonDetails carerNow() {
        return service.details(family).carers().stream()
                .map(row -> row.person())
                .filter(one -> one.id().equals(carer))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    public PersonForm getPerson() {
        return person;
    }

    public FosterFamilyId getFamily() {
        return family;
    }

    public void setFamily(FosterFamilyId family) {
        this.family = family;
    }

    public PersonId getCarer() {
        return carer;
    }

    public void setCarer(PersonId carer) {
        this.carer = carer;
    }
}
