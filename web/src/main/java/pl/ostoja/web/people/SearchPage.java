package pl.ostoja.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import pl.ostoja.placement.SearchHits;
import pl.ostoja.placement.SearchService;
import pl.ostoja.web.faces.Query;

/** The search of the top bar, which is also the first step of every registration. What was typed stands in the address as {@code q}. */
@Named
@RequestScoped
public class SearchPage {
    @Inject SearchService service;
    @Inject Query query;

    private SearchHits hits;

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
