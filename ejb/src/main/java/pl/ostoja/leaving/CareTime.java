package pl.ostoja.leaving;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.LegalBasis;
import pl.ostoja.placement.StayFacts;

/**
 * How long somebody was in care by order of a court (LEV-6, UWR art. 140(1)(1), 141(1)). Days of all stays are laid end to end, and years are counted by the
 * calendar; days in facilities that are no foster care count like them (LEV-12), days of stays on another ground, such as a request of the parents, do not count, a stay after full age does.
 *
 * @param from the day from which it would have been without interruption
 * @param before the first day that does not count any more
 * @param days how many days it was
 * @param inFacilities how many of them were spent outside of care, in facilities that count like it
 * @param form where the young person lived last, null if it never was in care
 */
public record CareTime(LocalDate from, LocalDate before, int days, int inFacilities, CareForm form) implements Serializable {

    /**
     * @param day the first day that does not count, if a stay lasts
     * @param periods of them those in facilities that count like care (LEV-12)
     */
    public static CareTime until(LocalDate day, CareFacts care, Collection<LeavingPeriodContent> periods) {
        List<StayFacts> counted = care.stays().stream().filter(stay -> isCounted(stay.basis())).filter(stay -> stay.since().isBefore(day)).toList();
        if (counted.isEmpty()) {
            return new CareTime(day, day, 0, 0, care.stays().isEmpty() ? null : care.stays().getLast().form());
        }
        List<CountedTime.Span> stays = counted.stream().map(stay -> new CountedTime.Span(stay.since(), left(stay, day))).toList();
        List<CountedTime.Span> all = Stream.concat(stays.stream(), CountedTime.inFacilities(day, care, periods)).toList();
        LocalDate before = all.stream().map(CountedTime.Span::before).max(LocalDate::compareTo).orElseThrow();
        int days = CountedTime.days(all.stream());
        return new CareTime(before.minusDays(days), before, days, days - CountedTime.days(stays.stream()), counted.getLast().form());
    }

    /** By a court (art. 140(1)); who stays on as an adult goes on being counted (art. 141(2)). */
    static boolean isCounted(LegalBasis basis) {
        return switch (basis) {
            case COURT_ORDER, FOREIGN_ORDER, JUVENILE_ACT, ADULT_STAY -> true;
            case PARENT_AGREEMENT, POLICE_BORDER_GUARD, REQUEST_PARENT_CHILD_THIRD_PARTY, ART_12A, RESPITE_CONTRACT -> false;
        };
    }

    public boolean byCourt() {
        return days > 0;
    }

    public boolean isKinship() {
        return form == CareForm.KINSHIP_FAMILY;
    }

    /** At least so many years. */
    public boolean reaches(int years) {
        return byCourt() && !from.isAfter(before.minusYears(years));
    }

    /** More than so many years. */
    public boolean exceeds(int years) {
        return byCourt() && from.isBefore(before.minusYears(years));
    }

    /** Whole years. */
    public int years() {
        return Math.toIntExact(ChronoUnit.YEARS.between(from, before));
    }

    /** Whole months beside the whole years. */
    public int months() {
        return Math.toIntExact(ChronoUnit.MONTHS.between(from.plusYears(years()), before));
    }

    private static LocalDate left(StayFacts stay, LocalDate day) {
        return stay.until() == null || stay.until().isAfter(day) ? day : stay.until();
    }
}
