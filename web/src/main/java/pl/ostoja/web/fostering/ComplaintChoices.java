package pl.ostoja.web.fostering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.fostering.ComplaintNamingService;
import pl.ostoja.web.faces.Choice;

/** Whom the forms about complaints offer. */
@RequestScoped
public class ComplaintChoices {
    @Inject ComplaintNamingService naming;
    @Inject CurrentCaller caller;

    /** The people of a family, in alphabetical order. */
    static List<Choice> choices(Map<UUID, String> persons) {
        return persons.entrySet().stream().map(one -> new Choice(one.getKey(), one.getValue())).sorted(Comparator.comparing(Choice::label)).toList();
    }

    /** Those who may be named, beside the caller. */
    List<Choice> colleagues() {
        return naming.colleagues().stream()
                .filter(one -> !one.id().equals(caller.get().account()))
                .map(one -> new Choice(one.id().toString(), one.name()))
                .toList();
    }
}
