package pl.ostoja.leaving;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import pl.ostoja.law.LegalNumber;
import pl.ostoja.shared.Explanation;

/** Whether somebody has a right to an aid (LEV-7, LEV-19, LEV-20), condition by condition, so that it can be told why not. */
public final class AidConditions {
    private static final String OF_TIME = "art. 140 ust. 1 pkt 1 i art. 141 UWR";

    private AidConditions() {}

    /** @param day on which it is asked, never before full age: see {@link CareLeaver#outlookOn} */
    public static List<AidCondition> of(LeavingAidKind kind, LocalDate day, CareLeaver leaver) {
        List<AidCondition> conditions = new ArrayList<>();
        LocalDate adultOn = leaver.adultOn();
        conditions.add(new AidCondition(!day.isBefore(adultOn), "art. 140 ust. 1 UWR", Explanation.of("leaving.condition.adult", adultOn)));
        CareTime time = leaver.timeUntil(day);
        if (kind.isMoney()) {
            conditions.add(new AidCondition(time.byCourt(), OF_TIME, Explanation.of("leaving.condition.court")));
            conditions.add(longEnough(time, day, leaver));
            conditions.add(young(kind, day, leaver));
        }
        LocalDate approved = leaver.done().programmeApprovedOn();
        conditions.add(new AidCondition(
                approved != null && !approved.isAfter(day), "art. 145 UWR",
                approved == null ? Explanation.of("leaving.condition.noProgramme") : Explanation.of("leaving.condition.programme", approved)));
        conditions.addAll(notExcluded(kind, day, leaver));
        return conditions;
    }

    /**
     * LEV-19: no aid for who lives in a social welfare home or gets aid under the act on social assistance (art. 140(3)). LEV-20: no aid for education for who is
     * in prison, has free board at school, or has changed school three times (art. 147).
     */
    private static List<AidCondition> notExcluded(LeavingAidKind kind, LocalDate day, CareLeaver leaver) {
        Set<AidExclusion> holding = leaver.excludedOn(day);
        return Stream.of(AidExclusion.values())
                .filter(exclusion -> exclusion.concerns(kind))
                .map(exclusion -> new AidCondition(!holding.contains(exclusion), exclusion.article(), exclusion.condition()))
                .toList();
    }

    /** Three years in a family of kin, one elsewhere; where one lived last decides. */
    private static AidCondition longEnough(CareTime time, LocalDate day, CareLeaver leaver) {
        int needed = leaver.law().whole(time.isKinship() ? LegalNumber.AID_CARE_KINSHIP_Y : LegalNumber.AID_CARE_OTHER_Y, day);
        String what = time.isKinship() ? "leaving.condition.timeKinship" : "leaving.condition.timeOther";
        return new AidCondition(time.reaches(needed), OF_TIME, Explanation.of(what, needed, time.years(), time.months()));
    }

    private static AidCondition young(LeavingAidKind kind, LocalDate day, CareLeaver leaver) {
        LocalDate last = leaver.lastDayBefore(kind, day);
        return new AidCondition(day.isBefore(last), kind.article(), Explanation.of("leaving.condition.age", leaver.law().whole(kind.lastAge(), day), last));
    }
}
