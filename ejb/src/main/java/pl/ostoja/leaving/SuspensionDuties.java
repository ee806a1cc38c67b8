package pl.ostoja.leaving;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyCategory;
import pl.ostoja.duty.DutyKind;
import pl.ostoja.duty.DutyState;
import pl.ostoja.duty.Responsible;
import pl.ostoja.duty.Subject;
import pl.ostoja.law.Due;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.StayFacts;
import pl.ostoja.shared.Explanation;

/**
 * Aid of somebody who is back in care is suspended ex officio (LEV-16, UWR art. 152a): owed once for each renewed stay, from the first of its days on which aid
 * would be paid, and not before that aid was granted. The act names no days, the target of the centre stands for them.
 */
public final class SuspensionDuties {

    /** LEV-16. */
    public static final DutyKind SUSPEND_AID = new DutyKind(
            "leaving.duty.SUSPEND_AID", "SUSPEND_AID", "LEV-16", "art. 152a UWR", DutyCategory.LEAVING_CARE, Responsible.COUNTY_FAMILY_CENTRE);

    private static final Explanation DIED = Explanation.of("leaving.ended.died");
    private static final Explanation LEFT_AGAIN = Explanation.of("leaving.ended.leftAgain");
    private static final Explanation AID_OVER = Explanation.of("leaving.ended.aidOver");

    private SuspensionDuties() {}

    /**
     * Days of a renewed stay on which an aid would be paid.
     *
     * @param until last day, null while neither the stay nor the aid has an end
     * @param decided the aid, that was granted or has ended
     */
    private record Paid(LocalDate since, LocalDate until, LeavingAidContent decided) {
        /** Nobody suspends what was not granted yet; when aid that has ended was granted is not written down. */
        LocalDate arisenOn() {
            return isEnded() || since.isAfter(decided.decidedOn()) ? since : decided.decidedOn();
        }

        boolean isEnded() {
            return decided.decision() == AidDecision.ENDED;
        }

        boolean isReal() {
            return (until == null || !since.isAfter(until)) && (decided.kind().isMonthly() || !isEnded());
        }
    }

    public static void derive(CareLeaver leaver, Collection<LeavingAidContent> aids, Consumer<Duty> sink) {
        for (RenewedStays.Renewed stay : RenewedStays.of(leaver.care())) {
            List<Paid> paid = aids.stream().filter(LeavingAidContent::isMoneyGiven).map(aid -> paid(aid, stay, leaver)).filter(Paid::isReal).toList();
            if (!paid.isEmpty()) {
                sink.accept(duty(leaver, stay, paid));
            }
        }
    }

    /** Each month as long as it is granted; what is given once is given with its decision. */
    private static Paid paid(LeavingAidContent aid, RenewedStays.Renewed stay, CareLeaver leaver) {
        LocalDate first = aid.kind().isMonthly() ? aid.firstDay() : aid.decidedOn();
        LocalDate last = aid.kind().isMonthly() ? aid.lastDay(leaver.lastDayBefore(aid.kind(), stay.since())) : aid.decidedOn();
        return new Paid(
                first.isBefore(stay.since()) ? stay.since() : first,
                Stream.of(last, stay.lastDay()).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null), aid);
    }

    private static Duty duty(CareLeaver leaver, RenewedStays.Renewed stay, List<Paid> paid) {
        CareFacts care = leaver.care();
        LocalDate arisen = paid.stream().map(Paid::arisenOn).min(Comparator.naturalOrder()).orElseThrow();
        Due due = leaver.law().promptly(arisen);
        return SUSPEND_AID.duty(care.child(), stay.since())
                .concerning(new Subject(care.child(), care.stayOn(stay.since()).map(StayFacts::family).orElse(null), null))
                .due(due)
                .because("leaving.why.SUSPEND_AID", stay.since())
                .fact("leaving.fact.backSince", stay.since())
                .fact("leaving.fact.aidPaidFrom", arisen)
                .alertOn(arisen)
                .is(state(leaver, stay, paid, due));
    }

    private static DutyState state(CareLeaver leaver, RenewedStays.Renewed stay, List<Paid> paid, Due due) {
        return leaver.periods().stream()
                .filter(period -> period.isSuspension() && period.ground() == SuspensionGround.RENEWED_STAY && stay.contains(period.since()))
                .map(LeavingPeriodContent::decidedOn)
                .min(Comparator.naturalOrder())
                .map(DutyState::fulfilled)
                .orElseGet(() -> undone(leaver.care(), stay, paid, due));
    }

    private static DutyState undone(CareFacts care, RenewedStays.Renewed stay, List<Paid> paid, Due due) {
        LocalDate over = over(paid, due);
        LocalDate end = Stream.of(care.died(), stay.leftOn(), over).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
        if (end == null) {
            return DutyState.OPEN;
        }
        return DutyState.ended(end, end.equals(care.died()) ? DIED : end.equals(stay.leftOn()) ? LEFT_AGAIN : AID_OVER);
    }

    /** The day from which no aid is left that could be suspended; null while some is, or was when it was to be suspended. */
    private static LocalDate over(List<Paid> paid, Due due) {
        boolean ended = paid.stream().allMatch(Paid::isEnded);
        LocalDate last = paid.stream().map(Paid::until).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
        boolean inTime = last != null && paid.stream().noneMatch(one -> one.until() == null) && last.isBefore(due.legal());
        return ended || inTime ? last.plusDays(1) : null;
    }
}
