package pl.ostoja.web.protection;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import pl.ostoja.protection.BlueCardDetails;
import pl.ostoja.protection.BlueCardId;
import pl.ostoja.protection.BlueCardService;
import pl.ostoja.protection.CardEndReason;
import pl.ostoja.protection.EndBlueCard;

/** A Blue Card, which may be ended: {@code /protection/card?card=…}. */
@Named
@ViewScoped
public class CardPage extends GuardedPage {
    private static final long serialVersionUID = 1L;

    @Inject BlueCardService service;
    @Inject Clock clock;

    private BlueCardId card;
    private BlueCardDetails row;
    private LocalDate endedOn;
    private CardEndReason why;

    public void load() {
        row = service.details(card);
        about(row.family());
        endedOn = LocalDate.now(clock);
    }

    public String end() {
        service.end(new EndBlueCard(card, row.version(), endedOn, why));
        return done("protection.end.done", "/protection/card?card=" + card);
    }

    public boolean isRunning() {
        return row.content().endedOn() == null;
    }

    public CardEndReason[] getReasons() {
        return CardEndReason.values();
    }

    public BlueCardId getCard() {
        return card;
    }

    public void setCard(BlueCardId card) {
        this.card = card;
    }

    public BlueCardDetails getRow() {
        return row;
    }

    public LocalDate getEndedOn() {
        return endedOn;
    }

    public void setEndedOn(LocalDate endedOn) {
        this.endedOn = endedOn;
    }

    public CardEndReason getWhy() {
        return why;
    }

    public void setWhy(CardEndReason why) {
        this.why = why;
    }
}
