package pl.ostoja.web.placement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import pl.ostoja.placement.CareNeeds;
import pl.ostoja.placement.ChildDetails;
import pl.ostoja.placement.EditChild;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;
import pl.ostoja.web.people.PersonChoices;
import pl.ostoja.web.people.PersonForm;

/** Changes who a child is and what it needs. */
@Named
@ViewScoped
public class EditChildPage extends ChildChangePage {
    private static final long serialVersionUID = 1L;

    private final PersonForm person = new PersonForm();

    @Inject PersonChoices choices;

    private long version;
    private long personVersion;
    private boolean disabled;
    private boolean juvenileAct;
    private Choice origin;
    private String why;

    @Override
    protected void opened() {
        ChildDetails file = getDetails();
        person.show(file.person().data());
        disabled = file.needs().disabled();
        juvenileAct = file.needs().juvenileAct();
        origin = choices.municipality(file.needs().origin());
        startFrom(file);
    }

    public String save() {
        children.edit(new EditChild(getChild(), person.data(), person.getNameChangedOn(), needs(), why, personVersion, version));
        return toChild("/placement/details", "placement.edit.done");
    }

    private CareNeeds needs() {
        return new CareNeeds(disabled, juvenileAct, origin == null ? null : String.valueOf(origin.value()));
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        var theirs = children.details(getChild());
        var found = new ArrayList<>(person.differences(theirs.person().data()));
        found.addAll(Differences.between(theirs.needs(), needs())
                .in("placement.disabled", CareNeeds::disabled)
                .in("placement.juvenileAct", CareNeeds::juvenileAct)
                .in("placement.origin", needs -> choices.municipality(needs.origin()))
                .found());
        startFrom(theirs);
        return found;
    }

    private void startFrom(ChildDetails details) {
        version = details.version();
        personVersion = details.person().version();
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public PersonForm getPerson() {
        return person;
    }

    public boolean isDisabled() {
        return disabled;
    }

    public void setDisabled(boolean disabled) {
        this.disabled = disabled;
    }

    public boolean isJuvenileAct() {
        return juvenileAct;
    }

    public void setJuvenileAct(boolean juvenileAct) {
        this.juvenileAct = juvenileAct;
    }

    public Choice getOrigin() {
        return origin;
    }

    public void setOrigin(Choice origin) {
        this.origin = origin;
    }
}
