package pl.ostoja.settlement;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import pl.ostoja.absence.AbsenceFacts;
import pl.ostoja.absence.Absences;
import pl.ostoja.audit.Former;
import pl.ostoja.authority.LegalEvents;
import pl.ostoja.authority.Parent;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.FormerCare;

/** The circumstances that follow from absences in the files of children, whoever may see them (SET-90). */
@ApplicationScoped
class AwayRecords {
    @Inject
    Absences absences;

    @Inject
    LegalEvents legal;

    @Inject
    FormerCare formerCare;

    /** By child, in two statements; of a child that was never away there is nothing. */
    Map<UUID, List<Circumstance>> away(Map<UUID, CareFacts> care) {
        return away(care, absences.facts(care.keySet()), this::parents);
    }

    /** The same as it was known at a moment; the absences are those of these children. */
    Function<Map<UUID, CareFacts>, Map<UUID, List<Circumstance>>> away(Former former, Collection<UUID> children) {
        Supplier<Map<UUID, List<AbsenceFacts>>> absent = absences.facts(former, children);
        return care -> away(care, absent.get(), known -> formerCare.parents(former, known));
    }

    private static Map<UUID, List<Circumstance>> away(
            Map<UUID, CareFacts> care, Map<UUID, List<AbsenceFacts>> absent, Function<Collection<UUID>, Map<UUID, Set<UUID>>> parents) {
        Map<UUID, Set<UUID>> persons = parents.apply(care.keySet());
        Map<UUID, List<Circumstance>> away = new HashMap<>();
        care.forEach((child, facts) -> {
            if (absent.containsKey(child)) {
                away.put(child, AwayDays.of(absent.get(child), facts, persons.getOrDefault(child, Set.of())));
            }
        });
        return away;
    }

    private Map<UUID, Set<UUID>> parents(Collection<UUID> children) {
        Map<UUID, Set<UUID>> persons = new HashMap<>();
        legal.parents(children).forEach((child, parents) -> persons.put(child, parents.stream().map(Parent::person).collect(toSet())));
        return persons;
    }
}
