package pl.ostoja.review;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import pl.ostoja.audit.Audited;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.RecordedRow;
import pl.ostoja.placement.ChildId;

/**
 * A review of a child's situation that was held (<i>okresowa ocena sytuacji dziecka</i>, UWR art. 129-139). Closed once it is written down:
 * a correction says why and keeps the former text in the history.
 */
@Entity
@Audited("REVIEW")
@Table(name = "review_held")
@SQLRestriction("removed_on is null")
class Review extends RecordedRow {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ReviewId id;

    @Embedded
    private ChildId child;

    @Embedded
    private ReviewContent content;

    @Column(name = "opinion_sent_on")
    private LocalDate opinionSentOn;

    protected Review() {}

    Review(ReviewId id, CentreId centre, ChildId child, ReviewContent content) {
        super(centre);
        this.id = id;
        this.child = child;
        this.content = content;
    }

    void correct(ReviewContent corrected) {
        content = corrected;
    }

    /** The opinion has gone to the court and to the adoption centre. */
    void opinionSent(LocalDate day) {
        opinionSentOn = day;
    }

    ReviewId id() {
        return id;
    }

    ChildId child() {
        return child;
    }

    ReviewContent content() {
        return content;
    }

    ReviewRow row(ReviewTerms terms) {
        return new ReviewRow(id, content, terms.daysLate(content.heldOn()), opinionSentOn);
    }

    ReviewDetails details(ReviewTerms terms, List<InvitationRow> invitations, ReviewPanel panel) {
        return new ReviewDetails(
                id, child, content, terms.daysLate(content.heldOn()), terms.nextAfter(content.heldOn()).orElse(null), invitations, panel, opinionSentOn, version());
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
