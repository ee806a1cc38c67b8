package pl.ostoja.court;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** On which days filings about one child were sent to courts. */
final class SentFilings {
    private final Map<CourtFilingType, List<LocalDate>> days = new EnumMap<>(CourtFilingType.class);

    /** @param filings in any order */
    SentFilings(Collection<FilingSent> filings) {
        filings.stream()
                .sorted(Comparator.comparing(FilingSent::sentOn))
                .forEach(filing -> days.computeIfAbsent(filing.type(), type -> new ArrayList<>()).add(filing.sentOn()));
    }

    /** In order of time. */
    List<LocalDate> days(CourtFilingType type) {
        return days.getOrDefault(type, List.of());
    }

    /** The first day, from one on and before another, on which a filing of one of the types was sent. */
    Optional<LocalDate> first(LocalDate from, LocalDate before, CourtFilingType... types) {
        return Stream.of(types)
                .flatMap(type -> days(type).stream())
                .filter(day -> !day.isBefore(from) && day.isBefore(before))
                .min(Comparator.naturalOrder());
    }
}
