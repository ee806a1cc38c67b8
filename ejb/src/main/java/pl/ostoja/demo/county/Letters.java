package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pl.ostoja.court.CourtFilingType;
import pl.ostoja.law.Holidays;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.EndReason;
import pl.ostoja.placement.LegalBasis;
import pl.ostoja.placement.RecordNotice;

/** What goes to courts beside what is owed at fixed terms: copies of notices, what a court asked for, what had to be said of a stay. */
final class Letters {
    private static final int TEENAGER = 13;

    private final Dice dice;
    private final Papers papers;
    private final CountyOrder order;

    Letters(Dice dice, Papers papers, CountyOrder order) {
        this.dice = dice;
        this.papers = papers;
        this.order = order;
    }

    List<ChildCourt.Filed> of(ChildDraft child, List<RecordNotice> notices, List<ChildAssessments.Reviewed> reviews) {
        List<ChildCourt.Filed> letters = new ArrayList<>();
        notices.forEach(notice -> copy(notice, letters));
        reviews.forEach(review -> askedForAgain(child, review, letters));
        for (ChildStay stay : child.stays) {
            beginning(child, stay, letters);
            meanwhile(child, stay, letters);
            end(stay, letters);
        }
        return letters;
    }

    private void copy(RecordNotice notice, List<ChildCourt.Filed> into) {
        CourtFilingType type = switch (notice.kind()) {
            case PAYERS, ADOPTION_CENTRE -> null;
            case EMERGENCY_ADMISSION -> CourtFilingType.EMERGENCY_ADMISSION_NOTICE;
            case ART_12A -> CourtFilingType.ART12A_NOTICE;
            case URGENT_AGREEMENT -> CourtFilingType.URGENT_PLACEMENT_CONTRACT_NOTICE;
            case RESPITE_CONTRACT -> CourtFilingType.RESPITE_CONTRACT_NOTICE;
        };
        if (type != null) {
            into.add(papers.filed(type, notice.sentOn()));
        }
    }

    /** What the court had not got, or not found. */
    private void askedForAgain(ChildDraft child, ChildAssessments.Reviewed review, List<ChildCourt.Filed> into) {
        if (review.opinionSentOn() != null && dice.chance(0.02)) {
            boolean family = child.stays.stream().anyMatch(stay -> stay.form().isFamilyBased() && stay.occupies(review.content().heldOn()));
            send(into, family ? CourtFilingType.REVIEW_OPINION : CourtFilingType.REVIEW_MOTION, review.opinionSentOn().plusDays(dice.between(15, 60)));
        }
    }

    private void beginning(ChildDraft child, ChildStay stay, List<ChildCourt.Filed> into) {
        LocalDate since = stay.terms().since();
        boolean first = stay == child.stays.getFirst();
        boolean strangers = stay.form().isFamilyBased() && stay.form() != CareForm.KINSHIP_FAMILY;
        if (!stay.form().isFamilyBased() && stay.terms().basis() == LegalBasis.COURT_ORDER) {
            send(into, CourtFilingType.REFERRAL_TO_INSTITUTION_INFO, dice.chance(0.1) ? since.plusDays(dice.between(4, 12)) : since);
        }
        if (stay.terms().basis() == LegalBasis.FOREIGN_ORDER) {
            send(into, CourtFilingType.STAROSTA_OPINION, child.registeredOn);
        }
        if (first && strangers && dice.chance(0.08)) {
            send(into, CourtFilingType.CANDIDATE_INFO, child.registeredOn);
        }
        if (first && strangers && !child.needs.origin().startsWith(order.land().county().value()) && dice.chance(0.3)) {
            send(into, CourtFilingType.FOREIGN_CHILDREN_RATIO_INFO, child.registeredOn);
        }
    }

    private void meanwhile(ChildDraft child, ChildStay stay, List<ChildCourt.Filed> into) {
        boolean family = stay.family() != null;
        sometimes(into, stay, family ? 0.008 : 0, CourtFilingType.CARER_FAILURE_NOTICE);
        sometimes(into, stay, family ? 0.002 : 0, CourtFilingType.REVOKE_AFTER_TWO_NEGATIVE_EVALUATIONS);
        sometimes(into, stay, 0.015, CourtFilingType.CONTACT_RESTRICTION_MOTION);
        sometimes(into, stay, 0.02, CourtFilingType.ASSISTANT_OPINION);
        boolean teenager = stay.terms().since().isAfter(child.born.plusYears(TEENAGER));
        sometimes(into, stay, !stay.form().isFamilyBased() && teenager ? 0.08 : 0, CourtFilingType.UNEXCUSED_ABSENCE_NOTICE);
    }

    private void sometimes(List<ChildCourt.Filed> into, ChildStay stay, double share, CourtFilingType type) {
        LocalDate last = stay.until() == null ? order.today() : stay.until();
        if (dice.chance(share)) {
            send(into, type, dice.day(stay.terms().since(), last));
        }
    }

    private void end(ChildStay stay, List<ChildCourt.Filed> into) {
        EndReason reason = stay.end() == null ? null : stay.end().reason();
        if (reason == EndReason.RUNAWAY_REMOVED) {
            send(into, CourtFilingType.UNEXCUSED_ABSENCE_NOTICE, stay.until().plusDays(1));
        }
        if (reason == EndReason.RETURN_TO_FAMILY && dice.chance(0.3)) {
            send(into, CourtFilingType.WORK_WITH_FAMILY_REPORT, stay.until().plusDays(dice.between(40, 120)));
        }
    }

    private void send(List<ChildCourt.Filed> into, CourtFilingType type, LocalDate from) {
        LocalDate day = Holidays.firstWorkingDayFrom(from);
        if (day.isBefore(order.today())) {
            into.add(papers.filed(type, day));
        }
    }
}
