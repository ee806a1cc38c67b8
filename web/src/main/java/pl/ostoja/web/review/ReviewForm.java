package pl.ostoja.web.review;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.review.ChildHeard;
import pl.ostoja.review.ConflictOfInterest;
import pl.ostoja.review.InvitationRow;
import pl.ostoja.review.ReviewContent;
import pl.ostoja.review.ReviewDetails;
import pl.ostoja.review.ReviewOutcome;
import pl.ostoja.review.TookPart;

/** What is typed about a review. */
public class ReviewForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private LocalDate heldOn;
    private String present;
    private ChildHeard childHeard;
    private String notHeardReason;
    private String childOpinion;
    private ReviewOutcome outcome;
    private PointsForm points = new PointsForm();
    private AdoptionForm adoption = new AdoptionForm();
    private String conclusions;
    private String dissent;
    private String conflictMember;
    private String conflictDeclaredBy;
    private String conflictMeasure;
    private String lateReason;
    private List<PartForm> parts = List.of();

    static ReviewForm of(ReviewDetails review) {
        ReviewContent content = review.content();
        ReviewForm form = new ReviewForm();
        form.heldOn = content.heldOn();
        form.present = content.present();
        form.childHeard = content.childHeard();
        form.notHeardReason = content.notHeardReason();
        form.childOpinion = content.childOpinion();
        form.outcome = content.outcome();
        form.points = PointsForm.of(content.points());
        form.adoption = AdoptionForm.of(content.adoptionOpinion());
        form.conclusions = content.conclusions();
        form.dissent = content.dissent();
        form.lateReason = content.lateReason();
        form.conflict(content.conflict());
        form.invited(review.invitations());
        return form;
    }

    private void conflict(ConflictOfInterest conflict) {
        if (conflict != null) {
            conflictMember = conflict.member();
            conflictDeclaredBy = conflict.declaredBy();
            conflictMeasure = conflict.measure();
        }
    }

    /** Of those to whom an invitation went out it is asked whether they came. */
    void invited(List<InvitationRow> invitations) {
        parts = invitations.stream().filter(InvitationRow::isSent).map(PartForm::new).toList();
    }

    List<TookPart> taken() {
        return parts.stream().map(PartForm::taken).toList();
    }

    ReviewContent content() {
        return new ReviewContent(
                heldOn, present, childHeard, notHeardReason, childOpinion, outcome, points.points(), adoption.opinion(), conclusions, dissent,
                ConflictOfInterest.of(conflictMember, conflictDeclaredBy, conflictMeasure), lateReason);
    }

    public String getConflictMember() {
        return conflictMember;
    }

    public void setConflictMember(String conflictMember) {
        this.conflictMember = conflictMember;
    }

    public String getConflictDeclaredBy() {
        return conflictDeclaredBy;
    }

    public void setConflictDeclaredBy(String conflictDeclaredBy) {
        this.conflictDeclaredBy = conflictDeclaredBy;
    }

    public String getConflictMeasure() {
        return conflictMeasure;
    }

    public void setConflictMeasure(String conflictMeasure) {
        this.conflictMeasure = conflictMeasure;
    }

    public PointsForm getPoints() {
        return points;
    }

    public AdoptionForm getAdoption() {
        return adoption;
    }

    public List<PartForm> getParts() {
        return parts;
    }

    public ChildHeard[] getHeards() {
        return ChildHeard.values();
    }

    public ReviewOutcome[] getOutcomes() {
        return ReviewOutcome.values();
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public ChildHeard getChildHeard() {
        return childHeard;
    }

    public void setChildHeard(ChildHeard childHeard) {
        this.childHeard = childHeard;
    }

    public String getNotHeardReason() {
        return notHeardReason;
    }

    public void setNotHeardReason(String notHeardReason) {
        this.notHeardReason = notHeardReason;
    }

    public String getChildOpinion() {
        return childOpinion;
    }

    public void setChildOpinion(String childOpinion) {
        this.childOpinion = childOpinion;
    }

    public ReviewOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(ReviewOutcome outcome) {
        this.outcome = outcome;
    }

    public String getConclusions() {
        return conclusions;
    }

    public void setConclusions(String conclusions) {
        this.conclusions = conclusions;
    }

    public String getDissent() {
        return dissent;
    }

    public void setDissent(String dissent) {
        this.dissent = dissent == null || dissent.isBlank() ? null : dissent.strip();
    }

    public String getLateReason() {
        return lateReason;
    }

    public void setLateReason(String lateReason) {
        this.lateReason = lateReason;
    }
}
