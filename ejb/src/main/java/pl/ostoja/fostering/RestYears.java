package pl.ostoja.fostering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import pl.ostoja.law.Readings;
import pl.ostoja.law.Terms;
import pl.ostoja.shared.Period;

/** The twelve months in which the days of rest are counted: the act does not say from which day they run, so that the centre does (setting {@code REST_YEAR}). */
final class RestYears {
    private RestYears() {}

    /** Those in which a rest lies: any twelve months, or the years of its contract. */
    static List<Period> of(Period rest, Collection<Period> others, Collection<Period> contracts, Readings.RestYear reading) {
        Stream<Period> years = switch (reading) {
            case ROLLING_12_MONTHS -> Stream.concat(Stream.of(rest), others.stream()).flatMap(RestYears::besides);
            case CONTRACT_YEAR -> contracts.stream().flatMap(RestYears::ofContract);
        };
        return years.filter(rest::overlaps).toList();
    }

    /** The twelve months that count on a day; null in a year of a contract that there is not. */
    static Period on(LocalDate day, Collection<Period> contracts, Readings.RestYear reading) {
        return switch (reading) {
            case ROLLING_12_MONTHS -> until(day);
            case CONTRACT_YEAR -> contracts.stream().flatMap(RestYears::ofContract).filter(year -> year.contains(day)).findFirst().orElse(null);
        };
    }

    static long taken(Collection<Period> rests, Period year) {
        return rests.stream().filter(year::overlaps).mapToLong(rest -> common(rest, year).days()).sum();
    }

    /** Nowhere are there more days than in twelve months that begin or end with a rest. */
    private static Stream<Period> besides(Period rest) {
        return Stream.of(Period.of(rest.since(), Terms.lastValidDay(rest.since(), 1)), until(rest.until()));
    }

    private static Period until(LocalDate day) {
        return Period.of(Terms.yearsBefore(day, 1).plusDays(1), day);
    }

    private static Stream<Period> ofContract(Period contract) {
        List<Period> years = new ArrayList<>();
        for (int year = 0; !Terms.years(contract.since(), year).isAfter(contract.until()); year++) {
            years.add(Period.of(Terms.years(contract.since(), year), Terms.lastValidDay(contract.since(), year + 1)));
        }
        return years.stream();
    }

    private static Period common(Period one, Period other) {
        LocalDate since = one.since().isAfter(other.since()) ? one.since() : other.since();
        LocalDate until = one.until().isBefore(other.until()) ? one.until() : other.until();
        return Period.of(since, until);
    }
}
