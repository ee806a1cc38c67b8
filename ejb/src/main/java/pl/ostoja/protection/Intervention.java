package pl.ostoja.protection;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.audit.Audited;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.RecordedRow;
import pl.ostoja.placement.Channel;

/** That a child was taken from its family, for its life or health was in danger (UPPD 12a). Its own subject in the trail, like a {@link BlueCard}. */
@Entity
@Audited("INTERVENTION")
@Table(name = "protection_intervention")
@SQLRestriction("removed_on is null")
class Intervention extends RecordedRow {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private InterventionId id;

    @Embedded
    private AssistanceCaseId family;

    @Embedded
    private InterventionContent content;

    protected Intervention() {}

    Intervention(InterventionId id, CentreId centre, AssistanceCaseId family, InterventionContent content) {
        super(centre);
        this.id = id;
        this.family = family;
        this.content = content;
    }

    void correct(InterventionContent corrected) {
        content = corrected;
    }

    void tellCourt(Instant at, Channel how) {
        content = content.courtTold(at, how);
    }

    InterventionId id() {
        return id;
    }

    AssistanceCaseId family() {
        return family;
    }

    InterventionContent content() {
        return content;
    }

    InterventionFacts facts() {
        return new InterventionFacts(id.value(), family.value(), content);
    }

    @Override
    public UUID auditId() {
        return id.value();
    }
}
