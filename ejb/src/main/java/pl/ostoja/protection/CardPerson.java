package pl.ostoja.protection;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.SQLRestriction;
import pl.ostoja.audit.Audited;
import pl.ostoja.centre.CentreId;

/** Who is in a procedure of the Blue Card. */
@Entity
@Audited("BLUE_CARD_PERSON")
@Table(name = "protection_card_person")
@SQLRestriction("removed_on is null")
class CardPerson extends CardPart {
    @Embedded
    private CardPersonContent content;

    protected CardPerson() {}

    CardPerson(CardPartId id, CentreId centre, BlueCardId card, CardPersonContent content) {
        super(id, centre, card);
        this.content = content;
    }

    void correct(CardPersonContent corrected) {
        content = corrected;
    }

    @Override
    CardPersonContent content() {
        return content;
    }
}
