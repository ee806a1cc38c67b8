package pl.ostoja.web.centre;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import pl.ostoja.centre.CentreHat;
import pl.ostoja.centre.CentreRow;
import pl.ostoja.installation.CentreService;
import pl.ostoja.web.faces.Query;
import pl.ostoja.web.text.Texts;

/** The centres, a few hundred at most. */
@Named
@RequestScoped
public class CentresPage {
    @Inject CentreService service;
    @Inject Query query;
    @Inject Texts texts;

    private List<CentreRow> centres;

    @PostConstruct
    void load() {
        centres = service.search(query.text("q"));
    }

    public List<CentreRow> getCentres() {
        return centres;
    }

    public String hats(Collection<CentreHat> hats) {
        return hats.stream().sorted().map(texts::name).collect(Collectors.joining(", "));
    }
}
