package pl.ostoja.web.protection;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import pl.ostoja.protection.BlueCardId;
import pl.ostoja.protection.BlueCardService;
import pl.ostoja.protection.CardRole;
import pl.ostoja.protection.OpenBlueCard;
import pl.ostoja.web.people.PersonChoices;

/** A procedure of the Blue Card has begun: {@code /protection/new?case=…}. */
@Named
@ViewScoped
public class NewCardPage extends GuardedPage {
    private static final long serialVersionUID = 1L;

    /** Made with the form, so that a form sent twice opens one card. */
    private final BlueCardId id = BlueCardId.next();

    private final CardForm form = new CardForm();
    private final CardPersonForm victim = new CardPersonForm(CardRole.VICTIM);
    private final CardPersonForm witness = new CardPersonForm(CardRole.MINOR_WITNESS);
    private final CardPersonForm suspected = new CardPersonForm(CardRole.SUSPECTED);

    @Inject BlueCardService service;
    @Inject PersonChoices choices;
    @Inject Clock clock;

    public void load() {
        about(getAssistance());
        form.setFilledOn(LocalDate.now(clock));
        form.setMunicipality(choices.municipality(getFile().content().address().teryt()));
    }

    public String open() {
        var people = Stream.of(victim, witness, suspected).filter(person -> !person.isEmpty()).map(CardPersonForm::content).toList();
        service.open(new OpenBlueCard(id, getAssistance(), form.content(), people));
        return done("protection.new.done", "/protection/card?card=" + id);
    }

    public CardForm getForm() {
        return form;
    }

    public CardPersonForm getVictim() {
        return victim;
    }

    public CardPersonForm getWitness() {
        return witness;
    }

    public CardPersonForm getSuspected() {
        return suspected;
    }
}
