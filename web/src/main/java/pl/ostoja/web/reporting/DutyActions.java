package pl.ostoja.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Map;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.court.CourtFilingType;
import pl.ostoja.placement.NoticeKind;
import pl.ostoja.reporting.DutyFilter;
import pl.ostoja.reporting.DutyRow;
import pl.ostoja.web.text.Texts;

/** Where each kind of duty is fulfilled, as far as the rights of the user reach. */
@Named
@RequestScoped
public class DutyActions {
    private static final Map<String, CourtFilingType> FILINGS = Map.of(
            "SITUATION_INFO", CourtFilingType.CHILD_PERSONAL_SITUATION_INFO,
            "MOTION_18_FAMILY", CourtFilingType.MOTION_18_MONTHS_FAMILY,
            "MOTION_18_INSTITUTION", CourtFilingType.MOTION_18_MONTHS_INSTITUTION,
            "ALIMONY_CLAIM", CourtFilingType.ALIMONY_CLAIM,
            "REFERRAL_INFO", CourtFilingType.REFERRAL_TO_INSTITUTION_INFO,
            "CARER_FAILURE", CourtFilingType.CARER_FAILURE_NOTICE);

    private static final Map<String, NoticeKind> NOTICES = Map.of(
            "PAYERS_NOTICE", NoticeKind.PAYERS,
            "EMERGENCY_NOTICE", NoticeKind.EMERGENCY_ADMISSION,
            "ART_12A_NOTICE", NoticeKind.ART_12A,
            "URGENT_AGREEMENT_NOTICE", NoticeKind.URGENT_AGREEMENT,
            "RESPITE_CONTRACT_NOTICE", NoticeKind.RESPITE_CONTRACT,
            "ADOPTION_REPORT", NoticeKind.ADOPTION_CENTRE);

    @Inject CurrentCaller caller;
    @Inject Texts texts;

    /** Null when there is nothing to do, or nothing for this user. */
    public DutyAction of(DutyRow duty) {
        if (duty.state() != DutyFilter.State.OPEN) {
            return null;
        }
        if (duty.assistance() != null) {
            return ofAssistance(duty);
        }
        if (duty.child() == null) {
            return duty.family() == null ? null : ofFamily(duty);
        }
        String child = "child=" + duty.child();
        if (FILINGS.containsKey(duty.kind())) {
            return action("reporting.do.send", "/court/new?" + child + "&type=" + FILINGS.get(duty.kind()), Right.RECORD_FILINGS);
        }
        if (NOTICES.containsKey(duty.kind()) && duty.stay() != null) {
            String address = "/placement/notice?stay=" + duty.stay() + "&kind=" + NOTICES.get(duty.kind());
            return action("reporting.do.notify", address, Right.PLACE_CHILDREN, Right.RECORD_FILINGS);
        }
        return switch (duty.kind()) {
            case "CHILD_DOCUMENTS", "CHILD_EXAMINATION" -> action("reporting.do.documents", "/placement/documents?stay=" + duty.stay(), Right.PLACE_CHILDREN);
            case "AGREEMENT_ENDED" -> action("reporting.do.ground", "/placement/where?" + child, Right.PLACE_CHILDREN);
            case "FOREIGN_CONSENT" -> action("reporting.do.consent", "/placement/correct?stay=" + duty.stay(), Right.PLACE_CHILDREN);
            case "PLACE_ANSWER", "RESERVATION_END", "PLACE_WANTED" -> action("reporting.do.search", "/offer/list?" + child, Right.PLACE_CHILDREN);
            case "REVIEW", "REVIEW_AFTER_TRANSFER" -> action("reporting.do.review", "/review/new?" + child, Right.RECORD_REVIEWS);
            case "CHILD_PLAN", "CHILD_PLAN_REVIEWED", "CHILD_PLAN_TERM" -> action("reporting.do.plan", "/plan/new?" + child, Right.WRITE_PLANS);
            case "PAYERS_AGREEMENT" -> action("reporting.do.agree", "/settlement/agreement?" + child, Right.RECORD_COSTS);
            case "FEE_ARREARS_REPORT" -> action("reporting.do.fees", "/settlement/fees?" + child, Right.RECORD_COSTS);
            case "REVIEW_OPINION" -> action("reporting.do.opinion", "/placement/details?" + child, Right.RECORD_REVIEWS);
            case "ADOPTION_OPINIONS" -> action("reporting.do.adoptionOpinions", "/review/list?" + child, Right.RECORD_REVIEWS);
            case "MENTOR" -> action("reporting.do.mentor", "/leaving/new?kind=MENTOR&" + child, Right.RECORD_LEAVING);
            case "LEAVING_PROGRAMME" -> action("reporting.do.programme", "/leaving/details?" + child, Right.RECORD_LEAVING);
            case "SETTLING_COUNTY" -> action("reporting.do.county", "/leaving/new?kind=COUNTY_INFORMED&" + child, Right.RECORD_LEAVING);
            case "SUSPEND_AID" -> action("reporting.do.suspension", "/leaving/new-period?kind=SUSPENSION&" + child, Right.RECORD_LEAVING);
            case "STATEMENT_RENEWAL", "CHECK_UP" -> action("reporting.do.wellbeing", "/wellbeing/list?" + child, Right.RECORD_WELLBEING);
            default -> action("reporting.do.open", "/placement/details?" + child, Right.SEE_CHILDREN);
        };
    }

    /** What is owed about a family as such is owed about its evaluations, or about how it qualified. */
    private DutyAction ofFamily(DutyRow duty) {
        String family = "family=" + duty.family();
        return switch (duty.kind()) {
            case "EVALUATION_DELIVERY", "OBJECTIONS_DECISION" -> action("reporting.do.course", "/review/evaluations?" + family, Right.RECORD_REVIEWS);
            case "CONTRACT_REQUEST" -> action("reporting.do.contract", "/fostering/contracts?" + family, Right.EDIT_FAMILIES);
            case "COORDINATOR_REPORT" -> action("reporting.do.yearly", "/fostering/coordinator-report?" + family, Right.EDIT_FAMILIES);
            case "FAMILY_MOVED" -> action("reporting.do.moved", "/fostering/contracts?" + family, Right.EDIT_FAMILIES);
            case "OUTDATED_NOTICE" -> action("reporting.do.notify", "/qualification/step?" + family + "&kind=OUTDATED_NOTICE", Right.EDIT_QUALIFICATION);
            case "INITIAL_QUALIFICATION", "TRAINING", "PAPER_RENEWAL" ->
                    action("reporting.do.qualification", "/qualification/details?" + family, Right.EDIT_QUALIFICATION);
            case "REVOKE_MOTION" -> action("reporting.do.send", "/review/evaluations?" + family, Right.RECORD_REVIEWS);
            default -> action("reporting.do.evaluation", "/review/new-evaluation?" + family, Right.RECORD_REVIEWS);
        };
    }

    private DutyAction ofAssistance(DutyRow duty) {
        String family = "case=" + duty.assistance();
        return switch (duty.kind()) {
            case "FAMILY_INTERVIEW" -> action("reporting.do.interview", "/assistance/step?" + family + "&kind=INTERVIEW", Right.RECORD_ASSISTANCE);
            case "ASSISTANT_DECISION" -> action("reporting.do.decide", "/assistance/details?" + family, Right.RECORD_ASSISTANCE);
            case "FAMILY_PLAN", "FAMILY_PLAN_CHANGE" -> action("reporting.do.familyPlan", "/plan/family?" + family, Right.RECORD_ASSISTANCE);
            case "PROGRAMME_REMINDER", "PROGRAMME_REMINDER_AGAIN", "PROGRAMME_OFFENCE", "BLUE_CARD_MOVE", "REMOVAL_COURT_NOTICE" ->
                    action("reporting.do.protect", "/protection/family?" + family, Right.SEE_PROTECTION);
            case "FAMILY_ASSESSMENT" -> action("reporting.do.assess", "/plan/assess?" + family, Right.RECORD_ASSISTANCE);
            case "ASSESSMENT_PASSED" -> action("reporting.do.passOn", "/plan/assessments?" + family, Right.RECORD_ASSISTANCE);
            case "FAMILY_REPORT" -> action("reporting.do.send", "/court/send?" + family + "&type=WORK_WITH_FAMILY_REPORT", Right.RECORD_ASSISTANCE, Right.RECORD_FILINGS);
            case "ASSISTANT_OPINION" -> action("reporting.do.send", "/court/send?" + family + "&type=ASSISTANT_OPINION", Right.RECORD_ASSISTANCE, Right.RECORD_FILINGS);
            default -> action("reporting.do.visit", "/assistance/new-visit?" + family, Right.RECORD_ASSISTANCE);
        };
    }

    private DutyAction action(String label, String path, Right... anyOf) {
        return Arrays.stream(anyOf).anyMatch(caller.get()::may) ? new DutyAction(texts.of(label), path) : null;
    }
}
