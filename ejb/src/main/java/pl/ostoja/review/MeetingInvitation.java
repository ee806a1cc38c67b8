package pl.ostoja.review;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import pl.ostoja.audit.Audited;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.RecordedRow;
import pl.ostoja.people.PersonId;
import pl.ostoja.placement.ChildId;

/** Somebody whom a meeting calls, and what became of it. */
@Entity
@Audited("REVIEW_INVITATION")
@Table(name = "review_invitation")
@SQLRestriction("removed_on is null")
class MeetingInvitation extends RecordedRow {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private InvitationId id;

    @Embedded
    private ChildId child;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "meeting_id"))
    private ReviewId meeting;

    @Embedded
    private Addressee to;

    /** Null as long as it has not gone out. */
    @Embedded
    private InvitationSent sent;

    @Column(name = "not_invited_reason")
    private String notInvitedReason;

    /** Null until the review was held. */
    @Embedded
    private Part part;

    protected MeetingInvitation() {}

    MeetingInvitation(InvitationId id, Meeting meeting, Addressee to) {
        super(meeting.centre());
        this.id = id;
        this.child = meeting.child();
        this.meeting = meeting.id();
        this.to = to;
    }

    void send(InvitationSent how) {
        sent = how;
        notInvitedReason = null;
    }

    /** The meeting moved: what went out holds no more. */
    void takeBack() {
        sent = null;
    }

    void leaveOut(String reason) {
        sent = null;
        notInvitedReason = reason;
    }

    void take(Part taken) {
        part = taken;
    }

    /** The person stood in the register twice. */
    void goesTo(PersonId person) {
        to = to.being(person);
    }

    /** Whether both call the same person to the same meeting, and the same became of it. */
    boolean isSame(MeetingInvitation other) {
        return meeting.equals(other.meeting)
                && to.role() == other.to.role()
                && Objects.equals(sent, other.sent)
                && Objects.equals(notInvitedReason, other.notInvitedReason)
                && Objects.equals(part, other.part);
    }

    InvitationId id() {
        return id;
    }

    ChildId child() {
        return child;
    }

    ReviewId meeting() {
        return meeting;
    }

    Addressee to() {
        return to;
    }

    boolean isSent() {
        return sent != null;
    }

    InvitationRow row() {
        return new InvitationRow(id, to, sent, notInvitedReason, part);
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
