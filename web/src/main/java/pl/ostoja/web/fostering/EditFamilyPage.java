package pl.ostoja.web.fostering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import pl.ostoja.fostering.EditFamily;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.fostering.FosterFamilyService;
import pl.ostoja.people.Address;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Messages;
import pl.ostoja.web.people.PersonChoices;
import pl.ostoja.web.text.Texts;

/** Changes the household of a family. */
@Named
@ViewScoped
public class EditFamilyPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final HouseholdForm household = new HouseholdForm();

    @Inject FosterFamilyService service;
    @Inject PersonChoices choices;
    @Inject Messages messages;
    @Inject Texts texts;

    private long version;
    private FosterFamilyId family;

    public void load() {
        var details = service.details(family);
        household.show(details.household());
        var address = details.household().address();
        if (address != null) {
            household.getAddress().show(address, choices.municipality(address.teryt()));
        }
        version = details.version();
    }

    public String save() {
        service.edit(new EditFamily(family, household.household(), version));
        messages.done("fostering.edit.done");
        return "/fostering/details?faces-redirect=true&family=" + family;
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        var details = service.details(family);
        version = details.version();
        var theirs = details.household();
        var yours = household.household();
        var found = new ArrayList<Difference>();
        add(found, "fostering.label", theirs.label(), yours.label());
        add(found, "fostering.address", inWords(theirs.address()), inWords(yours.address()));
        add(found, "fostering.secret", theirs.addressProtected(), yours.addressProtected());
        add(found, "fostering.phone", theirs.phone(), yours.phone());
        add(found, "fostering.agreedMaximum", theirs.agreedMaximum(), yours.agreedMaximum());
        add(found, "fostering.ready", theirs.ready(), yours.ready());
        return found;
    }

    private void add(List<Difference> found, String key, Object theirs, Object yours) {
        if (!Objects.equals(theirs, yours)) {
            found.add(new Difference(texts.of(key), theirs, yours));
        }
    }

    private static String inWords(Address address) {
        return address == null ? null : address.oneLine();
    }

    public HouseholdForm getHousehold() {
        return household;
    }

    public FosterFamilyId getFamily() {
        return family;
    }

    public void setFamily(FosterFamilyId family) {
        this.family = family;
    }
}
