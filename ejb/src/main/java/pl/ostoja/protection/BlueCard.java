package pl.ostoja.protection;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.audit.Audited;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.RecordedRow;

/** A procedure of the Blue Card in a family with which the centre works. Its own subject in the trail: the history of the family does not know it (PRT-11). */
@Entity
@Audited("BLUE_CARD")
@Table(name = "protection_card")
@SQLRestriction("removed_on is null")
class BlueCard extends RecordedRow {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private BlueCardId id;

    @Embedded
    private AssistanceCaseId family;

    @Embedded
    private CardContent content;

    protected BlueCard() {}

    BlueCard(BlueCardId id, CentreId centre, AssistanceCaseId family, CardContent content) {
        super(centre);
        this.id = id;
        this.family = family;
        this.content = content;
    }

    void correct(CardContent corrected) {
        content = corrected;
    }

    void end(LocalDate on, CardEndReason why) {
        content = content.ended(on, why);
    }

    BlueCardId id() {
        return id;
    }

    AssistanceCaseId family() {
        return family;
    }

    CardContent content() {
        return content;
    }

    @Override
    public UUID auditId() {
        return id.value();
    }
}
