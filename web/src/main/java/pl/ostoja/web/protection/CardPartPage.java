package pl.ostoja.web.protection;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.protection.BlueCardDetails;
import pl.ostoja.protection.BlueCardId;
import pl.ostoja.protection.BlueCardService;
import pl.ostoja.protection.CardPartDetails;
import pl.ostoja.protection.CardPartId;
import pl.ostoja.protection.CardPartKind;
import pl.ostoja.protection.CardPartService;
import pl.ostoja.protection.CorrectCardPart;
import pl.ostoja.protection.RecordCardPart;
import pl.ostoja.shared.NotFound;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;
import pl.ostoja.web.people.PersonChoices;

/** Somebody in a procedure, a member of its group, a programme or a move is written down, corrected or taken away: {@code /protection/part?kind=…&card=…} and {@code &part=…}. */
@Named
@ViewScoped
public class CardPartPage extends GuardedPage {
    private static final long serialVersionUID = 1L;

    /** Made with the form, so that a form sent twice is written once. */
    private final CardPartId id = CardPartId.next();

    private final CardPartForm form = new CardPartForm();

    @Inject BlueCardService cards;
    @Inject CardPartService service;
    @Inject PersonChoices choices;

    private CardPartDetails row;
    private BlueCardDetails of;
    private BlueCardId card;
    private CardPartKind kind;
    private CardPartId part;
    private String reason;

    public void load() {
        if (kind == null || card == null && part == null) {
            throw new NotFound();
        }
        if (part != null) {
            row = service.details(kind, part);
            card = row.card();
            form.show(row.content(), choices::municipality);
        }
        of = cards.details(card);
        about(of.family());
    }

    public String save() {
        if (isNew()) {
            service.record(new RecordCardPart(id, card, form.content(kind)));
            return done("protection.part.done", back());
        }
        service.correct(new CorrectCardPart(part, row.version(), reason, form.content(kind)));
        return done("protection.part.corrected", back());
    }

    public String remove() {
        service.remove(kind, part, row.version(), reason);
        return done("protection.part.removed", back());
    }

    private String back() {
        return "/protection/card?card=" + card;
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        row = service.details(kind, part);
        var before = new CardPartForm();
        before.show(row.content(), choices::municipality);
        return Differences.between(before, form)
                .in(is("PROGRAMME") ? "protection.programmeName" : "protection.name", CardPartForm::getName)
                .in(sinceLabel(), CardPartForm::getSince)
                .in("protection.until", CardPartForm::getUntil)
                .in("protection.secrecyOn", CardPartForm::getSecrecyOn)
                .in("protection.reportedOn", CardPartForm::getReportedOn)
                .in("protection.firstReminderOn", CardPartForm::getFirstReminderOn)
                .in("protection.secondReminderOn", CardPartForm::getSecondReminderOn)
                .in("protection.certificateOn", CardPartForm::getCertificateOn)
                .in(is("MOVE") ? "protection.teamToldOn" : "protection.offenceToldOn", CardPartForm::getToldOn)
                .in("protection.personName", before.getPerson().getName(), form.getPerson().getName())
                .in("protection.safeContact", before.getPerson().getSafeContact(), form.getPerson().getSafeContact())
                .found();
    }

    private String sinceLabel() {
        return switch (kind) {
            case PROGRAMME -> "protection.directedOn";
            case MOVE -> "protection.movedOn";
            case PERSON, MEMBER -> "protection.since";
        };
    }

    public boolean isNew() {
        return part == null;
    }

    public boolean is(String asked) {
        return kind.name().equals(asked);
    }

    public List<Choice> getSuspects() {
        return of.suspected().stream().map(person -> new Choice(person.id().value(), person.name())).toList();
    }

    public CardPartForm getForm() {
        return form;
    }

    public BlueCardId getCard() {
        return card;
    }

    public void setCard(BlueCardId card) {
        this.card = card;
    }

    public CardPartKind getKind() {
        return kind;
    }

    public void setKind(CardPartKind kind) {
        this.kind = kind;
    }

    public CardPartId getPart() {
        return part;
    }

    public void setPart(CardPartId part) {
        this.part = part;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
