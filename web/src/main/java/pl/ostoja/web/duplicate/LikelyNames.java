package pl.ostoja.web.duplicate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import pl.ostoja.duplicate.LikelyPerson;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.text.Texts;

/** How those are named who may be the person that is about to be written down: by birth and by children, for their names are alike. */
@Named
@RequestScoped
public class LikelyNames {
    @Inject Texts texts;

    public List<Choice> of(LikelyForm form) {
        return form.choices(texts.of("duplicate.likely.new"), this::name);
    }

    private String name(LikelyPerson person) {
        var children = person.of().stream().map(of -> texts.of("duplicate.likely.of", of.kind(), of.name())).collect(Collectors.joining(", "));
        return person.born() == null
                ? texts.of("duplicate.likely.name", person.name(), children)
                : texts.of("duplicate.likely.nameBorn", person.name(), person.born(), children);
    }
}
