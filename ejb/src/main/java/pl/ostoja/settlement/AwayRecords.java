package pl.ostoja.settlement;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.ostoja.absence.AbsenceFacts;
import pl.ostoja.absence.Absences;
import pl.ostoja.authority.LegalEvents;
import pl.ostoja.authority.Parent;
import pl.ostoja.centre.CentreId;
import pl.ostoja.placement.CareFacts;

/** The circumstances that follow from absences in the files of children, whoever may see them (SET-90). */
@ApplicationScoped
class AwayRecords {
    @Inject
    Absences absences;

    @Inject
    LegalEvents legal;

    /** By child, in two statements; of a child that was never away there is nothing. */
    Map<UUID, List<Circumstance>> away(Map<UUID, CareFacts> care) {
        return away(care, absences.facts(care.keySet()));
    }

    /** The same as it was known at a moment. */
    Map<UUID, List<Circumstance>> awayKnown(CentreId centre, Map<UUID, CareFacts> care, Instant moment) {
        return away(care, absences.factsKnown(centre, care.keySet(), moment));
    }

    private Map<UUID, List<Circumstance>> away(Map<UUID, CareFacts> care, Map<UUID, List<AbsenceFacts>> absent) {
        Map<UUID, List<Parent>> parents = legal.parents(care.keySet());
        Map<UUID, List<Circumstance>> away = new HashMap<>();
        absent.forEach((child, all) -> away.put(
                child, AwayDays.of(all, care.get(child), parents.getOrDefault(child, List.of()).stream().map(Parent::person).collect(toSet()))));
        return away;
    }
}
