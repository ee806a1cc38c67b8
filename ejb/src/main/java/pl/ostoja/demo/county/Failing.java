package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.ostoja.court.CourtFilingType;
import pl.ostoja.fostering.ComplaintEntryContent;
import pl.ostoja.fostering.ComplaintEntryKind;
import pl.ostoja.law.Holidays;

/** Of carers who fail their duties most county heads tell the court at once (UWR art. 71); in some counties nobody has yet. */
final class Failing {
    private static final int NOBODY_YET_IN_EVERY = 5;

    private final CountyOrder order;
    private final Papers papers;

    Failing(CountyOrder order, Papers papers) {
        this.order = order;
        this.papers = papers;
    }

    /** On which days, by family. */
    static Map<UUID, List<LocalDate>> found(List<Complained> complained) {
        return complained.stream()
                .filter(one -> failures(one).findAny().isPresent())
                .collect(Collectors.toMap(one -> one.family().value(), one -> failures(one).toList()));
    }

    private static Stream<LocalDate> failures(Complained complained) {
        return complained.entries().stream().filter(entry -> entry.kind() == ComplaintEntryKind.CARER_FAILURE).map(ComplaintEntryContent::doneOn);
    }

    List<ChildFile> told(List<ChildFile> children, List<Complained> complained) {
        Map<UUID, List<LocalDate>> found = found(complained);
        return order.number() % NOBODY_YET_IN_EVERY == 0 ? children : children.stream().map(child -> told(child, found)).toList();
    }

    private ChildFile told(ChildFile child, Map<UUID, List<LocalDate>> found) {
        return child.stays().stream()
                .filter(stay -> stay.family() != null)
                .flatMap(stay -> found.getOrDefault(stay.family().value(), List.of()).stream().filter(stay::occupies))
                .findFirst()
                .map(day -> child.with(papers.filed(CourtFilingType.CARER_FAILURE_NOTICE, Holidays.firstWorkingDayFrom(day))))
                .orElse(child);
    }
}
