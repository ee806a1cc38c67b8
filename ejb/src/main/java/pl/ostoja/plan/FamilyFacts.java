package pl.ostoja.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.shared.Period;

/**
 * What a plan of work with a family, or an assessment of it, is measured by.
 *
 * @param works when an assistant worked with it, in time; the last is open while one does
 * @param children those of the family who are, or were, in care
 */
record FamilyFacts(List<Period> works, List<InCare> children) {
    FamilyFacts {
        works = List.copyOf(works);
        children = List.copyOf(children);
    }

    /** @param belongs when the child belongs to the family; one in care still does */
    record InCare(Period belongs, CareFacts care) {}

    /** The last day of the work included. */
    boolean isWorkedWith(LocalDate day) {
        return works.stream().anyMatch(work -> work.contains(day));
    }

    /** Whether an assistant had begun to work with it by then. */
    boolean hadAssistantBy(LocalDate day) {
        return works.stream().anyMatch(work -> !work.since().isAfter(day));
    }

    /** Empty unless an assistant works with it. */
    Optional<LocalDate> workedWithSince() {
        return works.stream().filter(Period::isOpen).map(Period::since).findFirst();
    }

    boolean hasChildInCare(LocalDate day) {
        return children.stream().anyMatch(child -> child.belongs().contains(day) && child.care().stayOn(day).isPresent());
    }
}
