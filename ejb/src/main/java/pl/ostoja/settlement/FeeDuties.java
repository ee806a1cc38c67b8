package pl.ostoja.settlement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyCategory;
import pl.ostoja.duty.DutyKind;
import pl.ostoja.duty.DutyState;
import pl.ostoja.duty.Responsible;
import pl.ostoja.law.Due;
import pl.ostoja.law.LegalNumber;
import pl.ostoja.law.Terms;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.placement.StayFacts;
import pl.ostoja.shared.Explanation;

/** What is owed because parents owe their fee (SET-81). */
public final class FeeDuties {
    /** SET-81. */
    public static final DutyKind ARREARS_REPORT = new DutyKind(
            "settlement.duty.FEE_ARREARS_REPORT", "FEE_ARREARS_REPORT", "SET-81", "art. 193 ust. 8 UWR", DutyCategory.COSTS, Responsible.COUNTY_HEAD);

    private static final Explanation PAID = Explanation.of("settlement.ended.feePaid");

    private FeeDuties() {}

    public static List<DutyKind> kinds() {
        return List.of(ARREARS_REPORT);
    }

    /**
     * One for each time of arrears, from the day on which they are of more months than the act bears; of months to come as if nothing more were paid. A
     * payment that comes before that day moves it, one that comes later and leaves no more months ends what was owed.
     *
     * @param circumstances that bear on the fee
     */
    public static void derive(CareFacts care, List<Circumstance> circumstances, FeeAccount account, CareLaw law, Consumer<Duty> sink) {
        int most = law.whole(LegalNumber.FEE_ARREARS_BIG_M, account.since());
        account.spells(lastMonth(care, law), most, care, circumstances)
                .forEach(arrears -> sink.accept(report(care, arrears, state(arrears, account.toldSince(arrears.since())), most, law)));
    }

    /** What was told after the payment is about other arrears. */
    private static DutyState state(FeeArrears.Spell arrears, LocalDate told) {
        boolean isOfOthers = told != null && arrears.paidOn() != null && told.isAfter(arrears.paidOn());
        return DutyState.doneOn(isOfOthers ? null : told).orEnded(arrears.paidOn(), PAID);
    }

    /** After it no fee is due. */
    private static YearMonth lastMonth(CareFacts care, CareLaw law) {
        LocalDate left = care.episodes().getLast().leftOn();
        return YearMonth.from(left == null ? law.birthday(care.born(), law.whole(LegalNumber.ADULT_STAY_MAX_AGE, care.born())) : left);
    }

    /** The act gives no term; the centre's own target does for it. */
    private static Duty report(CareFacts care, FeeArrears.Spell arrears, DutyState state, int most, CareLaw law) {
        LocalDate begun = arrears.begun();
        int days = law.on(begun).arrearsReportDays();
        StayFacts stay = care.episodes().getLast().stayOnOrBefore(begun);
        return ARREARS_REPORT.duty(care.child(), begun)
                .concerning(care.subject(stay))
                .due(Due.within(Terms.days(begun, days)))
                .because("settlement.why.FEE_ARREARS_REPORT", arrears.since(), begun, most, days)
                .fact("settlement.fact.unpaidSince", arrears.since())
                .fact("settlement.fact.arrears", arrears.unpaid().zloty())
                .is(state);
    }
}
