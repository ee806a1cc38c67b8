package pl.ostoja.web.protection;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.protection.BlueCardId;
import pl.ostoja.protection.BlueCardService;
import pl.ostoja.protection.CorrectBlueCard;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.people.PersonChoices;

/** A Blue Card is corrected, or was opened by mistake: {@code /protection/edit?card=…}. */
@Named
@ViewScoped
public class EditCardPage extends GuardedPage {
    private static final long serialVersionUID = 1L;

    private final CardForm form = new CardForm();

    @Inject BlueCardService service;
    @Inject PersonChoices choices;

    private long version;
    private BlueCardId card;
    private String reason;

    public void load() {
        var row = service.details(card);
        about(row.family());
        version = row.version();
        form.show(row.content(), choices.municipality(row.content().municipality()));
    }

    public String save() {
        service.correct(new CorrectBlueCard(card, version, reason, form.content()));
        return done("protection.edit.done", "/protection/card?card=" + card);
    }

    public String remove() {
        service.remove(card, version, reason);
        return done("protection.remove.done", "/protection/family?case=" + getAssistance());
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        var now = service.details(card);
        version = now.version();
        return form.differences(now.content());
    }

    public CardForm getForm() {
        return form;
    }

    public BlueCardId getCard() {
        return card;
    }

    public void setCard(BlueCardId card) {
        this.card = card;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
