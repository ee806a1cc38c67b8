package pl.ostoja.court;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyCategory;
import pl.ostoja.duty.DutyDraft;
import pl.ostoja.duty.DutyKind;
import pl.ostoja.duty.DutyState;
import pl.ostoja.duty.Responsible;
import pl.ostoja.law.Due;
import pl.ostoja.law.LegalNumber;
import pl.ostoja.law.Terms;
import pl.ostoja.placement.CareEpisode;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.placement.RecurringTerm;
import pl.ostoja.placement.StayFacts;
import pl.ostoja.shared.Explanation;

/** What is owed to the courts because a child is in foster care (CRT-1 to CRT-5, CRT-12, PLC-90). */
public final class CourtDuties {

    /** CRT-1. */
    public static final DutyKind SITUATION_INFO = new DutyKind(
            "court.duty.SITUATION_INFO", "SITUATION_INFO", "CRT-1", "art. 47 ust. 5 UWR", DutyCategory.COURT, Responsible.ORGANISER);
    /** CRT-2, CRT-4. */
    public static final DutyKind MOTION_FAMILY = new DutyKind(
            "court.duty.MOTION_18_FAMILY", "MOTION_18_FAMILY", "CRT-2", "art. 47 ust. 7 UWR", DutyCategory.COURT, Responsible.ORGANISER);
    /** CRT-3. */
    public static final DutyKind MOTION_INSTITUTION = new DutyKind(
            "court.duty.MOTION_18_INSTITUTION", "MOTION_18_INSTITUTION", "CRT-3", "art. 100 ust. 4a UWR", DutyCategory.COURT, Responsible.FACILITY);
    /** CRT-5. */
    public static final DutyKind ALIMONY_CLAIM = new DutyKind(
            "court.duty.ALIMONY_CLAIM", "ALIMONY_CLAIM", "CRT-5", "art. 38 ust. 2 UWR", DutyCategory.COURT, Responsible.COUNTY_FAMILY_CENTRE);

    private static final Explanation IN_INSTITUTION = Explanation.of("court.ended.inInstitution");
    private static final Explanation RETURN_INFO_SENT = Explanation.of("court.ended.returnInfoSent");

    private final CareFacts care;
    private final CareLaw law;
    private final LocalDate adultOn;
    private final SentFilings sent;
    private final Consumer<Duty> sink;

    private CourtDuties(CareFacts care, SentFilings sent, CareLaw law, Consumer<Duty> sink) {
        this.care = care;
        this.law = law;
        this.adultOn = law.adultOn(care.born());
        this.sent = sent;
        this.sink = sink;
    }

    public static List<DutyKind> kinds() {
        return List.of(SITUATION_INFO, MOTION_FAMILY, MOTION_INSTITUTION, ALIMONY_CLAIM, ReferralDuties.REFERRAL_INFO, CarerFailureDuties.CARER_FAILURE);
    }

    /** Gives every duty of the child, open and done, to the sink; the order of the filings does not matter. */
    public static void derive(CareFacts care, Collection<FilingSent> filings, CareLaw law, Consumer<Duty> sink) {
        var sent = new SentFilings(filings);
        var duties = new CourtDuties(care, sent, law, sink);
        var episodes = care.episodes();
        for (var i = 0; i < episodes.size(); i++) {
            var next = i + 1 < episodes.size() ? episodes.get(i + 1).since() : LocalDate.MAX;
            duties.information(episodes.get(i));
            duties.motion(episodes.get(i), next);
            duties.alimony(episodes.get(i), next);
        }
        new ReferralDuties(care, sent, law).derive(sink);
    }

    /** PLC-90: the same for what was found of the families with which the child lives or lived, by family. */
    public static void ofFailures(
            CareFacts care, Map<UUID, List<LocalDate>> failures, Collection<FilingSent> filings, CareLaw law, Consumer<Duty> sink) {
        if (!failures.isEmpty()) {
            new CarerFailureDuties(care, failures, new SentFilings(filings), law).derive(sink);
        }
    }

    /** CRT-1: from the first day of each unbroken run in families; in an institution it is not owed. */
    private void information(CareEpisode episode) {
        for (var run : episode.familyRuns()) {
            var moved = run.stays().getLast() != episode.stays().getLast();
            var term = new RecurringTerm(run, adultOn, moved ? IN_INSTITUTION : RecurringTerm.LEFT_CARE);
            term.each(sent.days(CourtFilingType.CHILD_PERSONAL_SITUATION_INFO), this::nextInformation, t -> information(run, t));
        }
    }

    private LocalDate nextInformation(LocalDate last) {
        return Terms.months(last, law.whole(LegalNumber.COURT_INFO_INTERVAL_M, last));
    }

    private void information(CareEpisode run, RecurringTerm.Term term) {
        var first = !sent.days(CourtFilingType.CHILD_PERSONAL_SITUATION_INFO).contains(term.anchor());
        var months = law.whole(LegalNumber.COURT_INFO_INTERVAL_M, term.anchor());
        var stay = run.stayOnOrBefore(term.due().legal());
        sink.accept(owed(SITUATION_INFO, term.anchor(), stay, term.due())
                .because(first ? "court.why.info.first" : "court.why.info.next", term.anchor(), months)
                .fact(first ? "court.fact.inFamilySince" : "court.fact.lastInfo", term.anchor())
                .is(term.state()));
    }

    /** CRT-2, CRT-3: the form of care on the day the term ends decides which motion is due. */
    private void motion(CareEpisode episode, LocalDate nextEpisode) {
        var months = law.whole(LegalNumber.MOTION_AFTER_M, episode.since());
        var lastDay = Terms.months(episode.since(), months);
        var due = Due.within(lastDay);
        var stay = episode.stayOnOrBefore(lastDay);
        var kind = stay.form().isFamilyBased() ? MOTION_FAMILY : MOTION_INSTITUTION;
        sink.accept(owed(kind, episode.since(), stay, due)
                .because("court.why." + kind.code(), episode.since(), months)
                .fact("court.fact.inCareSince", episode.since())
                .alertOn(Terms.monthsBefore(lastDay, law.on(episode.since()).motionAlertMonths()))
                .is(motionState(episode, stay.form(), due, nextEpisode)));
    }

    /** CRT-4: information on a possible return, sent within the term, stands in for the motion of a child in a family. */
    private DutyState motionState(CareEpisode episode, CareForm form, Due due, LocalDate nextEpisode) {
        var family = form.isFamilyBased();
        var type = family ? CourtFilingType.MOTION_18_MONTHS_FAMILY : CourtFilingType.MOTION_18_MONTHS_INSTITUTION;
        return sent.first(episode.since(), nextEpisode, type)
                .map(DutyState::fulfilled)
                .or(() -> sent.first(episode.since(), nextEpisode, CourtFilingType.RETURN_POSSIBLE_INFO)
                        .filter(info -> family && !due.isMissedOn(info))
                        .map(info -> DutyState.ended(info, RETURN_INFO_SENT)))
                .orElseGet(() -> episode.undone(due, adultOn));
    }

    /** CRT-5: by the anniversary of the placement. */
    private void alimony(CareEpisode episode, LocalDate nextEpisode) {
        var years = law.whole(LegalNumber.ALIMONY_MANDATORY_Y, episode.since());
        var lastDay = Terms.years(episode.since(), years);
        var due = Due.within(lastDay);
        sink.accept(owed(ALIMONY_CLAIM, episode.since(), episode.stayOnOrBefore(lastDay), due)
                .because("court.why.ALIMONY_CLAIM", episode.since(), years)
                .fact("court.fact.inCareSince", episode.since())
                .alertOn(Terms.monthsBefore(lastDay, law.on(episode.since()).alimonyAlertMonths()))
                .is(sent.first(episode.since(), nextEpisode, CourtFilingType.ALIMONY_CLAIM)
                        .map(DutyState::fulfilled)
                        .orElseGet(() -> episode.undone(due, adultOn))));
    }

    /** What follows from care as such, counted from a day. */
    private DutyDraft.WithoutReason owed(DutyKind kind, LocalDate anchor, StayFacts stay, Due due) {
        return kind.duty(care.child(), anchor).concerning(care.subject(stay)).due(due);
    }
}
