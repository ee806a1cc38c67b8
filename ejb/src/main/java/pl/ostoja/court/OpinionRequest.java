package pl.ostoja.court;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.audit.Audited;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.RecordedRow;

/** A court asks for the assistant's opinion about a family and those who belong to it. */
@Entity
@Audited("OPINION_REQUEST")
@Table(name = "court_opinion_request")
@SQLRestriction("removed_on is null")
class OpinionRequest extends RecordedRow {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private OpinionRequestId id;

    @Embedded
    private AssistanceCaseId family;

    @Embedded
    private OpinionRequestContent content;

    protected OpinionRequest() {}

    OpinionRequest(OpinionRequestId id, CentreId centre, AssistanceCaseId family, OpinionRequestContent content) {
        super(centre);
        this.id = id;
        this.family = family;
        this.content = content;
    }

    void correct(OpinionRequestContent corrected) {
        content = corrected;
    }

    AssistanceCaseId family() {
        return family;
    }

    OpinionRequestDetails details() {
        return new OpinionRequestDetails(id, family, content, version());
    }

    @Override
    public UUID auditId() {
        return id.value();
    }

    @Override
    public UUID auditSubject() {
        return family.value();
    }
}
