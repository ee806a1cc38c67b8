package pl.ostoja.protection;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.SQLRestriction;
import pl.ostoja.audit.Audited;
import pl.ostoja.centre.CentreId;

/** That the victim has moved to another municipality. */
@Entity
@Audited("BLUE_CARD_MOVE")
@Table(name = "protection_move")
@SQLRestriction("removed_on is null")
class Move extends CardPart {
    @Embedded
    private MoveContent content;

    protected Move() {}

    Move(CardPartId id, CentreId centre, BlueCardId card, MoveContent content) {
        super(id, centre, card);
        this.content = content;
    }

    void correct(MoveContent corrected) {
        content = corrected;
    }

    @Override
    MoveContent content() {
        return content;
    }
}
