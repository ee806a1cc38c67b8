package pl.ostoja.web.duplicate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import pl.ostoja.duplicate.DuplicateState;
import pl.ostoja.duplicate.LikelyPerson;
import pl.ostoja.duplicate.PersonPair;
import pl.ostoja.duplicate.PersonPairService;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;
import pl.ostoja.web.faces.Query;
import pl.ostoja.web.text.Texts;

/** Relatives of children who are likely one person twice: {@code /duplicate/people}. */
@Named
@RequestScoped
@Exported(at = "/duplicate/people", title = "duplicate.people", kind = "CHILD")
public class PersonPairsPage implements ExportedList<PersonPair> {
    @Inject PersonPairService service;
    @Inject Query query;
    @Inject Texts texts;

    private Page<PersonPair> pairs;

    public Page<PersonPair> getPairs() {
        if (pairs == null) {
            pairs = page(query.page());
        }
        return pairs;
    }

    @Override
    public Page<PersonPair> page(PageRequest request) {
        return service.list(query.constant("state", DuplicateState.class), request);
    }

    @Override
    public List<Column<PersonPair>> columns() {
        return List.of(
                new Column<>("duplicate.person", pair -> pair.one().name()),
                new Column<>("duplicate.person.born", pair -> pair.one().born()),
                new Column<>("duplicate.person.of", pair -> children(pair.one())),
                new Column<>("duplicate.person.otherBorn", pair -> pair.other().born()),
                new Column<>("duplicate.person.otherOf", pair -> children(pair.other())),
                new Column<>("duplicate.state", PersonPair::state));
    }

    /** What the person is to whom, in words. */
    public String children(LikelyPerson person) {
        return person.of().stream().map(of -> texts.of("duplicate.likely.of", of.kind(), of.name())).collect(Collectors.joining(", "));
    }

    public DuplicateState[] getStates() {
        return DuplicateState.values();
    }
}
