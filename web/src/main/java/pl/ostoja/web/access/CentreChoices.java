package pl.ostoja.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.installation.CentreService;
import pl.ostoja.web.faces.Choice;

/** The centres to which an account may belong, for who administers all of them; nobody else is asked. */
@Named
@RequestScoped
public class CentreChoices {
    @Inject
    CentreService service;

    @Inject
    CurrentCaller caller;

    private List<Choice> all;

    public List<Choice> getAll() {
        if (all == null) {
            all = caller.get().may(Right.MANAGE_CENTRES)
                    ? service.search("").stream().map(row -> new Choice(row.id(), row.name())).toList()
                    : List.of();
        }
        return all;
    }
}
