package pl.ostoja.settlement;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import pl.ostoja.placement.CareForm;
import pl.ostoja.settlement.CareRun.Counted;

/**
 * The {@link Days} of a month that one child belongs to a family.
 *
 * @param placed of its stay there
 * @param there those of them on which it is not in one of the places of UWR art. 87(2)
 * @param supplemented those on which it is there and has a supplement of art. 81
 * @param respite on which the family takes the place of another one
 */
record DaysWithFamily(long placed, long there, long supplemented, long respite) {
    static DaysWithFamily of(UUID family, CostFacts facts, SettlementMonth month) {
        MonthOfCare care = new MonthOfCare(facts, month);
        long placed = Days.NONE;
        long respite = Days.NONE;
        for (CareRun run : care.runs()) {
            for (Counted stay : run.stays()) {
                if (family.equals(stay.stay().family()) && stay.stay().form() != CareForm.RESPITE_FAMILY) {
                    placed |= care.paid(stay);
                } else {
                    respite |= care.placesOf(stay).getOrDefault(family, Days.NONE);
                }
            }
        }
        long there = placed & ~care.on(CircumstanceKind.ELSEWHERE);
        long supplement = care.on(CircumstanceKind.DISABILITY_SUPPLEMENT) | care.on(CircumstanceKind.JUVENILE_SUPPLEMENT);
        return new DaysWithFamily(placed, there, there & supplement, respite);
    }

    /** SET-24: how many days the child spends with each family, for what is shared by days. */
    static Map<UUID, Long> counted(CostFacts facts, SettlementMonth month) {
        MonthOfCare care = new MonthOfCare(facts, month);
        Map<UUID, Long> days = new HashMap<>();
        for (CareRun run : care.runs()) {
            for (Counted stay : run.stays()) {
                care.placesOf(stay).forEach((place, there) -> days.merge(place, (long) Days.count(there), Long::sum));
            }
        }
        return days;
    }
}
