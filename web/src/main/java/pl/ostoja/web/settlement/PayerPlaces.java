package pl.ostoja.web.settlement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.web.centre.Places;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.people.PersonChoices;

/** The municipalities and counties that the forms about payers offer and show. */
@Named
@RequestScoped
public class PayerPlaces {
    @Inject PersonChoices municipalities;
    @Inject Places places;

    private List<Choice> partners;

    /** Who may conclude an agreement: the counties, and the voivodeships after them. */
    public List<Choice> getPartners() {
        if (partners == null) {
            partners = Stream.concat(places.getCounties().stream(), places.getVoivodeships().stream()).toList();
        }
        return partners;
    }

    /** Null for none. */
    Choice choice(TerytCode code) {
        return code == null ? null : municipalities.municipality(code.value());
    }

    String name(TerytCode code) {
        return code == null ? null : choice(code).label();
    }

    String partner(TerytCode code) {
        return code == null
                ? null
                : getPartners().stream().filter(known -> known.value().equals(code.value())).findFirst().map(Choice::label).orElse(code.value());
    }
}
