package pl.ostoja.court;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import pl.ostoja.duty.Deadline;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyCategory;
import pl.ostoja.duty.DutyKey;
import pl.ostoja.duty.DutyKind;
import pl.ostoja.duty.DutyState;
import pl.ostoja.duty.Responsible;
import pl.ostoja.duty.Subject;
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
    private final Map<CourtFilingType, List<LocalDate>> sent;
    private final Consumer<Duty> sink;

    private CourtDuties(CareFacts care, Collection<FilingSent> filings, CareLaw law, Consumer<Duty> sink) {
        this.care = care;
        this.law = law;
        this.adultOn = law.adultOn(care.born());
        this.sent = daysByType(filings);
        this.sink = sink;
    }

    public static List<DutyKind> kinds() {
        return List.of(SITUATION_INFO, MOTION_FAMILY, MOTION_INSTITUTION, ALIMONY_CLAIM, ReferralDuties.REFERRAL_INFO, CarerFailureDuties.CARER_FAILURE);
    }

    /** Gives every duty of the child, open and done, to the sink; the order of the filings does not matter. */
    public static void derive(CareFacts care, Collection<FilingSent> filings, CareLaw law, Consumer<Duty> sink) {
        var duties = new CourtDuties(care, filings, law, sink);
        var episodes = care.episodes();
        for (var i = 0; i < episodes.size(); i++) {
            var next = i + 1 < episodes.size() ? episodes.get(i + 1).since() : LocalDate.MAX;
            duties.information(episodes.get(i));
            duties.motion(episodes.get(i), next);
            duties.alimony(episodes.get(i), next);
        }
        new ReferralDuties(care, filings, law).derive(sink);
    }

    /** PLC-90: the same for what was found of the families with which the child lives or lived, by family. */
    public static void ofFailures(
            CareFacts care, Map<UUID, List<LocalDate>> failures, Collection<FilingSent> filings, CareLaw law, Consumer<Duty> sink) {
        if (!failures.isEmpty()) {
            new CarerFailureDuties(care, failures, filings, law).derive(sink);
        }
    }

    /** CRT-1: from the first day of each unbroken run in families; in an institution it is not owed. */
    private void information(CareEpisode episode) {
        for (var run : episode.familyRuns()) {
            var moved = run.stays().getLast() != episode.stays().getLast();
            var term = new RecurringTerm(run, adultOn, moved ? IN_INSTITUTION : RecurringTerm.LEFT_CARE);
            term.each(sent(CourtFilingType.CHILD_PERSONAL_SITUATION_INFO), this::nextInformation, t -> information(run, t));
        }
    }

    private LocalDate nextInformation(LocalDate last) {
        return Terms.months(last, law.whole(LegalNumber.COURT_INFO_INTERVAL_M, last));
    }

    private void information(CareEpisode run, RecurringTerm.Term term) {
        var first = !sent(CourtFilingType.CHILD_PERSONAL_SITUATION_INFO).contains(term.anchor());
        var months = law.whole(LegalNumber.COURT_INFO_INTERVAL_M, term.anchor());
        var stay = run.stayOnOrBefore(term.due().legal());
        var why = Explanation.of(first ? "court.why.info.first" : "court.why.info.next", term.anchor(), months);
        var fact = Explanation.of(first ? "court.fact.inFamilySince" : "court.fact.lastInfo", term.anchor());
        add(SITUATION_INFO, term.anchor(), stay, term.due(), null, term.state(), why, fact);
    }

    /** CRT-2, CRT-3: the form of care on the day the term ends decides which motion is due. */
    private void motion(CareEpisode episode, LocalDate nextEpisode) {
        var months = law.whole(LegalNumber.MOTION_AFTER_M, episode.since());
        var lastDay = Terms.months(episode.since(), months);
        var due = Due.within(lastDay);
        var stay = episode.stayOnOrBefore(lastDay);
        var kind = stay.form().isFamilyBased() ? MOTION_FAMILY : MOTION_INSTITUTION;
        var alert = Terms.monthsBefore(lastDay, law.on(episode.since()).motionAlertMonths());
        var why = Explanation.of("court.why." + kind.code(), episode.since(), months);
        var fact = Explanation.of("court.fact.inCareSince", episode.since());
        add(kind, episode.since(), stay, due, alert, motionState(episode, stay.form(), due, nextEpisode), why, fact);
    }

    /** CRT-4: information on a possible return, sent within the term, stands in for the motion of a child in a family. */
    private DutyState motionState(CareEpisode episode, CareForm form, Due due, LocalDate nextEpisode) {
        var family = form.isFamilyBased();
        var type = family ? CourtFilingType.MOTION_18_MONTHS_FAMILY : CourtFilingType.MOTION_18_MONTHS_INSTITUTION;
        var motion = firstSent(type, episode.since(), nextEpisode);
        if (motion != null) {
            return DutyState.fulfilled(motion);
        }
        var info = firstSent(CourtFilingType.RETURN_POSSIBLE_INFO, episode.since(), nextEpisode);
        if (family && info != null && !info.isAfter(due.legal())) {
            return DutyState.ended(info, RETURN_INFO_SENT);
        }
        return RecurringTerm.undone(due, episode.leftAsChildOn(), adultOn, RecurringTerm.LEFT_CARE);
    }

    /** CRT-5: by the anniversary of the placement. */
    private void alimony(CareEpisode episode, LocalDate nextEpisode) {
        var years = law.whole(LegalNumber.ALIMONY_MANDATORY_Y, episode.since());
        var lastDay = Terms.years(episode.since(), years);
        var due = Due.within(lastDay);
        var claim = firstSent(CourtFilingType.ALIMONY_CLAIM, episode.since(), nextEpisode);
        var state = claim != null
                ? DutyState.fulfilled(claim)
                : RecurringTerm.undone(due, episode.leftAsChildOn(), adultOn, RecurringTerm.LEFT_CARE);
        var alert = Terms.monthsBefore(lastDay, law.on(episode.since()).alimonyAlertMonths());
        var why = Explanation.of("court.why.ALIMONY_CLAIM", episode.since(), years);
        var fact = Explanation.of("court.fact.inCareSince", episode.since());
        add(ALIMONY_CLAIM, episode.since(), episode.stayOnOrBefore(lastDay), due, alert, state, why, fact);
    }

    private void add(
            DutyKind kind,
            LocalDate anchor,
            StayFacts stay,
            Due due,
            LocalDate alert,
            DutyState state,
            Explanation why,
            Explanation fact) {
        var subject = new Subject(care.child(), stay.family(), stay.id());
        var key = new DutyKey(kind.code(), care.child(), anchor);
        var deadline = new Deadline.ByDay(due);
        sink.accept(new Duty(
                key, kind, kind.article(), subject, deadline, alert, kind.responsible(), state, why, List.of(fact)));
    }

    private List<LocalDate> sent(CourtFilingType type) {
        return sent.getOrDefault(type, List.of());
    }

    private LocalDate firstSent(CourtFilingType type, LocalDate from, LocalDate before) {
        for (var day : sent(type)) {
            if (!day.isBefore(from) && day.isBefore(before)) {
                return day;
            }
        }
        return null;
    }

    private static Map<CourtFilingType, List<LocalDate>> daysByType(Collection<FilingSent> filings) {
        var days = new EnumMap<CourtFilingType, List<LocalDate>>(CourtFilingType.class);
        filings.stream()
                .sorted((one, other) -> one.sentOn().compareTo(other.sentOn()))
                .forEach(filing -> days.computeIfAbsent(filing.type(), type -> new ArrayList<>())
                        .add(filing.sentOn()));
        return days;
    }
}
