package pl.ostoja.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import pl.ostoja.placement.SearchHits;
import pl.ostoja.placement.SearchService;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;
import pl.ostoja.web.faces.Query;

/** The search of the top bar, which is also the first step of every registration. What was typed stands in the address as {@code q}. */
@Named
@RequestScoped
@Exported(at = "/people/search", title = "people.search", kind = "SEARCH")
public class SearchPage implements ExportedList<FoundRow> {
    @Inject SearchService service;
    @Inject Query query;

    private SearchHits hits;

    /** As a file, the children and the families stand one below the other. */
    @Override
    public Page<FoundRow> page(PageRequest request) {
        var children = getHits().children().stream().map(FoundRow::of);
        var families = getHits().families().stream().map(FoundRow::of);
        return Page.slice(Stream.concat(children, families).toList(), request);
    }

    @Override
    public List<Column<FoundRow>> columns() {
        return List.of(
                new Column<>("access.kind", FoundRow::kind),
                new Column<>("people.search.found", FoundRow::name),
                new Column<>("people.fileNumber", FoundRow::fileNumber),
                new Column<>("people.born", FoundRow::born),
                new Column<>("people.place", FoundRow::town),
                new Column<>("people.search.through", FoundRow::through),
                new Column<>("placement.kinship", FoundRow::kinship));
    }

    public SearchHits getHits() {
        if (hits == null) {
            hits = service.search(getText());
        }
        return hits;
    }

    public String getText() {
        return query.text("q");
    }

    /** Asked with a name, because “empty” is an operator of the pages' language. */
    public boolean isNothing() {
        return getHits().isEmpty();
    }

    public boolean isAsked() {
        return getText() != null;
    }
}
