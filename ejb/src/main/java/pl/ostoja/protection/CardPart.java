package pl.ostoja.protection;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.RecordedRow;

/** What was written down beside a Blue Card. It stands in the history of the card, never in that of the family. */
@MappedSuperclass
abstract class CardPart extends RecordedRow {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private CardPartId id;

    @Embedded
    private BlueCardId card;

    protected CardPart() {}

    protected CardPart(CardPartId id, CentreId centre, BlueCardId card) {
        super(centre);
        this.id = id;
        this.card = card;
    }

    abstract CardPartContent content();

    CardPartId id() {
        return id;
    }

    BlueCardId card() {
        return card;
    }

    CardPartDetails details() {
        return new CardPartDetails(id, card, content(), version());
    }

    @Override
    public UUID auditId() {
        return id.value();
    }

    @Override
    public UUID auditSubject() {
        return card.value();
    }
}
