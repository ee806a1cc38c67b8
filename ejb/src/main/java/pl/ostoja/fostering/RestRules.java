package pl.ostoja.fostering;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Stream;
import pl.ostoja.law.Law;
import pl.ostoja.law.LegalNumber;
import pl.ostoja.law.Readings;
import pl.ostoja.law.Terms;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.Period;

/** When a professional family or a family children's home may rest (UWR 69). */
final class RestRules {
    private RestRules() {}

    /** FST-12: the family informs the organiser thirty days before; what is announced later is taken with a reason only. */
    static void checkNotice(RestContent rest, Law law) {
        LocalDate last = Terms.daysBefore(rest.since(), law.whole(LegalNumber.RESPITE_NOTICE_D));
        if (rest.announcedOn().isAfter(last) && (rest.lateWhy() == null || rest.lateWhy().isBlank())) {
            throw new BusinessRuleViolation("FST-12", "fostering.violation.restAnnouncedLate", last);
        }
    }

    /** FST-13: on its first and last day the family has a contract. */
    static void refuseWithoutContract(Period rest, Collection<Period> contracts) {
        if (!Stream.of(rest.since(), rest.until()).allMatch(day -> contracts.stream().anyMatch(contract -> contract.contains(day)))) {
            throw new BusinessRuleViolation("FST-13", "fostering.violation.restWithoutContract");
        }
    }

    /**
     * FST-14: no day twice, and no more than thirty in twelve months.
     *
     * @param law of the first day
     */
    static void checkDays(Period rest, Collection<Period> others, Collection<Period> contracts, Readings.RestYear reading, Law law) {
        if (others.stream().anyMatch(rest::overlaps)) {
            throw new BusinessRuleViolation("FST-14", "fostering.violation.restsOverlap");
        }
        int limit = law.whole(LegalNumber.RESPITE_LEAVE_DAYS_12M);
        for (Period year : RestYears.of(rest, others, contracts, reading)) {
            long taken = RestYears.taken(Stream.concat(Stream.of(rest), others.stream()).toList(), year);
            if (taken > limit) {
                throw new BusinessRuleViolation("FST-14", "fostering.violation.restTooLong", taken, year.since(), year.until(), limit);
            }
        }
    }
}
