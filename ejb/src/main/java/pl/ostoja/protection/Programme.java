package pl.ostoja.protection;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.SQLRestriction;
import pl.ostoja.audit.Audited;
import pl.ostoja.centre.CentreId;

/** A programme to which a suspected person was directed. */
@Entity
@Audited("BLUE_CARD_PROGRAMME")
@Table(name = "protection_programme")
@SQLRestriction("removed_on is null")
class Programme extends CardPart {
    @Embedded
    private ProgrammeContent content;

    protected Programme() {}

    Programme(CardPartId id, CentreId centre, BlueCardId card, ProgrammeContent content) {
        super(id, centre, card);
        this.content = content;
    }

    void correct(ProgrammeContent corrected) {
        content = corrected;
    }

    @Override
    ProgrammeContent content() {
        return content;
    }
}
