package pl.ostoja.assistance;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.access.Colleague;

/**
 * An absence as its page shows it.
 *
 * @param day of which the families are: today, or the first day of an absence that is to come
 * @param families those that the caller sees
 * @param version to be sent back with a change
 */
public record AssistantAbsenceDetails(
        AssistantAbsenceId id, Colleague assistant, AssistantAbsenceContent content, LocalDate day, List<CoveredFamily> families, long version)
        implements Serializable {
    public AssistantAbsenceDetails {
        families = List.copyOf(families);
    }

    AssistantAbsenceRow row() {
        List<String> deputies = families.stream().filter(family -> family.deputy() != null).map(family -> family.deputy().name()).distinct().sorted().toList();
        long uncovered = families.stream().filter(family -> !family.isCovered()).count();
        return new AssistantAbsenceRow(id, assistant, content.kind(), content.period(), deputies, families.size(), uncovered);
    }
}
