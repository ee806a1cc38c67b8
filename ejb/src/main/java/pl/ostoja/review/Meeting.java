package pl.ostoja.review;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import pl.ostoja.audit.Audited;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.RecordedRow;
import pl.ostoja.placement.ChildId;

/** A meeting to which a review calls (UWR art. 130, 131, 137). It bears the number that the review will have, and is over when there is one. */
@Entity
@Audited("REVIEW_MEETING")
@Table(name = "review_meeting")
@SQLRestriction("removed_on is null")
class Meeting extends RecordedRow {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ReviewId id;

    @Embedded
    private ChildId child;

    @Embedded
    private MeetingPlan plan;

    protected Meeting() {}

    Meeting(ReviewId id, CentreId centre, ChildId child, MeetingPlan plan) {
        super(centre);
        this.id = id;
        this.child = child;
        this.plan = plan;
    }

    void move(MeetingPlan to) {
        plan = to;
    }

    ReviewId id() {
        return id;
    }

    ChildId child() {
        return child;
    }

    MeetingPlan plan() {
        return plan;
    }

    MeetingRow row() {
        return new MeetingRow(id, plan);
    }

    MeetingDetails details(List<InvitationRow> invitations, boolean over) {
        return new MeetingDetails(id, child, plan, invitations, over, version());
    }

    @Override
    public UUID auditId() {
        return id.value();
    }

    @Override
    public UUID auditSubject() {
        return child.value();
    }
}
