package pl.ostoja.web.placement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import pl.ostoja.people.PersonId;
import pl.ostoja.people.RelativeRow;
import pl.ostoja.placement.ChildDetails;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.ChildService;
import pl.ostoja.web.duplicate.KeptPersons;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Messages;
import pl.ostoja.web.people.PersonForm;

/** Changes what is known of a child's relative. */
@Named
@ViewScoped
public class EditRelativePage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final PersonForm person = new PersonForm();

    @Inject ChildService service;
    @Inject KeptPersons kept;
    @Inject Messages messages;

    private ChildDetails details;
    private long version;
    private ChildId child;
    private PersonId relative;

    public void load() {
        var row = row();
        relative = row.person().id();
        person.show(row.person().data());
        version = row.person().version();
    }

    public String save() {
        service.editRelative(child, relative, person.data(), person.getNameChangedOn(), version);
        messages.done("placement.relative.edited");
        return "/placement/family?faces-redirect=true&child=" + child;
    }

    public List<Difference> getDifferences() {
        var theirs = row();
        version = theirs.person().version();
        return person.differences(theirs.person().data());
    }

    private RelativeRow row() {
        details = service.details(child);
        return kept.find(relative, id -> details.relatives().stream().filter(row -> row.person().id().equals(id)).findFirst());
    }

    public ChildDetails getDetails() {
        return details;
    }

    public PersonForm getPerson() {
        return person;
    }

    public ChildId getChild() {
        return child;
    }

    public void setChild(ChildId child) {
        this.child = child;
    }

    public PersonId getRelative() {
        return relative;
    }

    public void setRelative(PersonId relative) {
        this.relative = relative;
    }
}
