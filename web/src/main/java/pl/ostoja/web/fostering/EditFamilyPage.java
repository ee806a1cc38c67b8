package pl.ostoja.web.fostering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Function;
import pl.ostoja.fostering.EditFamily;
import pl.ostoja.fostering.FosterFamilyService;
import pl.ostoja.fostering.Household;
import pl.ostoja.people.Address;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;
import pl.ostoja.web.people.PersonChoices;

/** Changes the household of a family. */
@Named
@ViewScoped
public class EditFamilyPage extends FamilyChangePage {
    private static final long serialVersionUID = 1L;

    private final HouseholdForm household = new HouseholdForm();

    @Inject FosterFamilyService service;
    @Inject PersonChoices choices;

    private long version;

    @Override
    protected void opened() {
        var details = getFile().details();
        household.show(details.household());
        var address = details.household().address();
        if (address != null) {
            household.getAddress().show(address, choices.municipality(address.teryt()));
        }
        version = details.version();
    }

    public String save() {
        service.edit(new EditFamily(getFamily(), household.household(), version));
        return backToTheFamily("fostering.edit.done");
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        var details = service.details(getFamily());
        version = details.version();
        return Differences.between(details.household(), household.household())
                .in("fostering.label", Household::label)
                .in("people.street", home -> at(home, Address::street))
                .in("people.house", home -> at(home, Address::house))
                .in("people.flat", home -> at(home, Address::flat))
                .in("people.postalCode", home -> at(home, Address::postalCode))
                .in("people.place", home -> at(home, Address::place))
                .in("people.municipality.label", home -> choices.municipality(at(home, Address::teryt)))
                .in("fostering.secret", Household::addressProtected)
                .in("fostering.phone", Household::phone)
                .in("fostering.agreedMaximum", Household::agreedMaximum)
                .in("fostering.ready", Household::ready)
                .found();
    }

    private static String at(Household home, Function<Address, String> part) {
        return home.address() == null ? null : part.apply(home.address());
    }

    public HouseholdForm getHousehold() {
        return household;
    }
}
