package pl.ostoja.absence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import pl.ostoja.authority.ContactLimit;
import pl.ostoja.authority.ContactLimitHeld;
import pl.ostoja.authority.ContactLimits;
import pl.ostoja.authority.LegalFacts;
import pl.ostoja.duty.Deadline;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.EndReason;
import pl.ostoja.placement.StayFacts;
import pl.ostoja.shared.BusinessRuleViolation;

/** What can be written down of absences, and how a stay may end while one lasts. */
public final class AbsenceRules {
    /** Ends that say what has become of a child that is missing, or that come by law. */
    private static final Set<EndReason> WHILE_MISSING = EnumSet.of(EndReason.RUNAWAY_REMOVED, EndReason.DEATH, EndReason.AGE_OF_MAJORITY_INDEPENDENCE);

    private AbsenceRules() {}

    /** ABS-1: it has begun; it ends on or after its first day, and only of a home leave is the end known before it comes. */
    static void checkDays(AbsenceContent content, LocalDate today) {
        if (content.since().isAfter(today)) {
            throw violation("ABS-1", "inTheFuture", content.since());
        }
        if (content.until() != null && content.until().isBefore(content.since())) {
            throw violation("ABS-1", "endsBeforeItStarts", content.until());
        }
        if (content.until() != null && content.until().isAfter(today) && !content.is(AbsenceKind.HOME_LEAVE)) {
            throw violation("ABS-1", "inTheFuture", content.until());
        }
        LocalDate noticed = content.noticedAt() == null ? content.since() : day(content.noticedAt());
        if (noticed.isBefore(content.since()) || noticed.isAfter(today)) {
            throw violation("ABS-1", "noticedOn", noticed);
        }
    }

    /** ABS-9: of a child that has run away others are told once it has, and not later than now; null takes back what was written down by mistake. */
    static void checkTold(AbsenceContent content, Instant at, Instant now) {
        if (!content.is(AbsenceKind.RAN_AWAY)) {
            throw violation("ABS-9", "nobodyToTell", content.kind());
        }
        if (at != null && (at.isAfter(now) || day(at).isBefore(content.since()))) {
            throw violation("ABS-9", "toldWhen", day(at));
        }
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(Deadline.POLAND).toLocalDate();
    }

    /** ABS-6: what belongs to a kind is there, and nothing else: with whom, on what basis and until when a child is at home, in which facility, who pays. */
    static void checkKind(AbsenceContent content) {
        boolean home = content.is(AbsenceKind.HOME_LEAVE);
        boolean listed = content.is(AbsenceKind.LISTED_FACILITY);
        refuse(home == (content.person() == null), "person");
        refuse(home && content.until() == null, "lastDayOfLeave");
        refuse(home == (content.basis() == null), "basis");
        refuse((content.basis() == LeaveBasis.COURT_ORDER) == isBlank(content.reference()), "reference");
        refuse(listed == (content.facility() == null), "facility");
        refuse(listed == (content.carersPay() == null), "carersPay");
        refuse(content.noticedAt() != null && !content.is(AbsenceKind.RAN_AWAY), "noticed");
    }

    /** ABS-8: a home leave is with somebody of the child's file. */
    static void checkPerson(AbsenceContent content, Set<UUID> relatives) {
        if (content.person() != null && !relatives.contains(content.person().value())) {
            throw violation("ABS-8", "notOfTheFile");
        }
    }

    /**
     * ABS-8: that a child was let go home though taking it away was forbidden on one of the days is written down only with the reason, and no other
     * absence carries such a reason (KRO art. 113², 113³).
     *
     * @return what is to be kept
     */
    static AbsenceContent explained(AbsenceContent content, LegalFacts facts) {
        if (!content.is(AbsenceKind.HOME_LEAVE)) {
            return content.withoutReason();
        }
        ContactLimit forbids = ContactLimits.during(content.since(), content.until(), content.person().value(), facts).stream()
                .map(ContactLimitHeld::limit)
                .filter(limit -> limit.forbids(ContactLimit.Way.TAKING_AWAY, false))
                .findFirst()
                .orElse(null);
        if (forbids == null) {
            return content.withoutReason();
        }
        if (isBlank(content.despiteWhy())) {
            throw violation("ABS-8", "forbidden", forbids);
        }
        return content;
    }

    /** All absences of a child beside all its stays: refuses what cannot have been so. Asked whenever one or the other changes. */
    public static void check(List<AbsenceFacts> absences, CareFacts care) {
        absences.forEach(absence -> checkStay(absence, care));
        List<AbsenceFacts> inTime = lasting(absences, care);
        for (int i = 1; i < inTime.size(); i++) {
            checkOneAfterTheOther(inTime.get(i - 1), inTime.get(i));
        }
    }

    /** ABS-3: an absence begins in a stay and does not outlive it. ABS-5: a stay does not end while the child is missing, unless its end says so. */
    private static void checkStay(AbsenceFacts absence, CareFacts care) {
        StayFacts stay = stay(absence, care);
        if (stay.until() == null) {
            return;
        }
        if (absence.until() != null && absence.until().isAfter(stay.until())) {
            throw violation("ABS-3", "outlivesTheStay", absence.kind(), absence.until(), stay.until());
        }
        if (absence.kind() == AbsenceKind.RAN_AWAY && absence.until() == null && !WHILE_MISSING.contains(stay.endReason())) {
            throw violation("ABS-5", "missing", absence.since());
        }
    }

    /** ABS-2: on the day on which one ends the next may begin; no other day is of both. */
    private static void checkOneAfterTheOther(AbsenceFacts one, AbsenceFacts next) {
        if (one.until() == null || one.until().isAfter(next.since())) {
            throw violation("ABS-2", "overlap", one.kind(), one.since(), next.since());
        }
    }

    /** ABS-4: one without an end lasts as long as the stay in which it began. In order of time. */
    public static List<AbsenceFacts> lasting(List<AbsenceFacts> absences, CareFacts care) {
        return absences.stream().map(absence -> absence.until() == null ? untilItsStay(absence, care) : absence).sorted(AbsenceFacts.IN_TIME).toList();
    }

    private static AbsenceFacts untilItsStay(AbsenceFacts absence, CareFacts care) {
        return care.stayOn(absence.since()).map(stay -> absence.until(stay.until())).orElse(absence);
    }

    private static StayFacts stay(AbsenceFacts absence, CareFacts care) {
        return care.stayOn(absence.since()).orElseThrow(() -> violation("ABS-3", "outsideOfStays", absence.kind(), absence.since()));
    }

    private static void refuse(boolean wrong, String what) {
        if (wrong) {
            throw violation("ABS-6", what);
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    static BusinessRuleViolation violation(String rule, String name, Object... args) {
        return new BusinessRuleViolation(rule, "absence.violation." + name, args);
    }
}
