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
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;
import pl.ostoja.web.faces.Query;
import pl.ostoja.web.text.Texts;

/** The centres, a few hundred at most. */
@Named
@RequestScoped
@Exported(at = "/centre/list", title = "centre.list", kind = "CENTRE")
public class CentresPage implements ExportedList<CentreRow> {
    @Inject CentreService service;
    @Inject Query query;
    @Inject Texts texts;

    private List<CentreRow> centres;

    @PostConstruct
    void load() {
        centres = service.search(query.text("q"));
    }

    @Override
    public Page<CentreRow> page(PageRequest request) {
        return Page.slice(centres, request);
    }

    @Override
    public List<Column<CentreRow>> columns() {
        return List.of(
                new Column<>("centre.name", CentreRow::name),
                new Column<>("centre.shortName", CentreRow::shortName),
                new Column<>("centre.county", CentreRow::countyName),
                new Column<>("centre.hats", centre -> hats(centre.hats())));
    }

    public List<CentreRow> getCentres() {
        return centres;
    }

    public String hats(Collection<CentreHat> hats) {
        return hats.stream().sorted().map(texts::name).collect(Collectors.joining(", "));
    }
}
