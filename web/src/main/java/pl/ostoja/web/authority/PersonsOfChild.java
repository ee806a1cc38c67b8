package pl.ostoja.web.authority;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import pl.ostoja.people.RelativeRow;
import pl.ostoja.placement.ChildDetails;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.text.Texts;

/** Whom a legal event may concern: the relatives of the child, its parents first. */
@RequestScoped
public class PersonsOfChild {
    @Inject Texts texts;

    public List<Choice> of(ChildDetails child) {
        return child.relatives().stream().sorted(Comparator.comparing(RelativeRow::kind)).map(this::choice).toList();
    }

    private Choice choice(RelativeRow relative) {
        return new Choice(relative.person().id().value(), texts.of("authority.person.choice", relative.person().name(), relative.kind()));
    }
}
