package pl.ostoja.web.authority;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import pl.ostoja.people.PersonId;
import pl.ostoja.people.RelativeRow;
import pl.ostoja.placement.ChildDetails;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.text.Texts;

/** Whom a record of a child may concern besides itself: its relatives, the parents first. */
@RequestScoped
public class PersonsOfChild {
    @Inject Texts texts;

    public List<Choice> of(ChildDetails child) {
        return child.relatives().stream().sorted(Comparator.comparing(RelativeRow::kind)).map(this::choice).toList();
    }

    /** Also whom a record concerned so far, who may be a relative no more. */
    public List<Choice> with(ChildDetails child, PersonId concerned, String name) {
        List<Choice> persons = of(child);
        boolean missing = concerned != null && persons.stream().noneMatch(choice -> choice.value().equals(concerned.value()));
        return missing ? Stream.concat(persons.stream(), Stream.of(new Choice(concerned.value(), name))).toList() : persons;
    }

    /** What a person is called among the choices; of nobody there is no name. */
    public String name(List<Choice> persons, PersonId person) {
        return person == null
                ? null
                : persons.stream().filter(choice -> choice.value().equals(person.value())).map(Choice::label).findFirst().orElse(null);
    }

    private Choice choice(RelativeRow relative) {
        return new Choice(relative.person().id().value(), texts.of("authority.person.choice", relative.person().name(), relative.kind()));
    }
}
