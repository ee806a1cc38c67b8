package pl.ostoja.web.placement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.placement.SearchService;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.text.Texts;

/** Who is in the register, while one types a name. */
@Named
@RequestScoped
public class PersonSuggestions {
    @Inject SearchService service;
    @Inject Texts texts;

    /** Children with a file; the value of a choice is the child's id. */
    public List<Choice> children(String typed) {
        return service.search(typed).children().stream()
                .filter(hit -> hit.relative() == null)
                .map(hit -> new Choice(hit.id().value(), texts.of("placement.suggestion", hit.name(), hit.born(), hit.fileNumber())))
                .toList();
    }

    /** Anybody the user sees in any part; the value of a choice is the person's id. */
    public List<Choice> persons(String typed) {
        return service.persons(typed).stream().map(hit -> new Choice(hit.id().value(), texts.of("placement.suggestion.person", hit.name(), hit.born()))).toList();
    }
}
