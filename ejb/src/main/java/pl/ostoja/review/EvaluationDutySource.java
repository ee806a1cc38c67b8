package pl.ostoja.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.ostoja.centre.CentreId;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyKind;
import pl.ostoja.duty.DutySource;
import pl.ostoja.fostering.Families;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.placement.CareLaws;
import pl.ostoja.placement.FirstPlacements;

/** The duties to evaluate foster families, from their work, the first placements and the evaluations in the database. */
@ApplicationScoped
class EvaluationDutySource implements DutySource {
    @Inject
    Families families;

    @Inject
    FirstPlacements placements;

    @Inject
    Evaluations evaluations;

    @Inject
    CareLaws laws;

    @Override
    public List<DutyKind> kinds() {
        return EvaluationDuties.kinds();
    }

    @Override
    public Stream<UUID> subjects(CentreId centre) {
        return families.all(centre);
    }

    @Override
    public Stream<Duty> derive(CentreId centre, Collection<UUID> subjects) {
        Map<UUID, LocalDate> placed = placements.in(subjects);
        if (placed.isEmpty()) {
            return Stream.empty();
        }
        CareLaw law = laws.of(centre);
        Map<UUID, List<EvaluationFacts>> made = evaluations.of(placed.keySet()).stream()
                .collect(Collectors.groupingBy(evaluation -> evaluation.family().value(), Collectors.mapping(Evaluation::facts, Collectors.toList())));
        return families.work(placed.keySet()).entrySet().stream()
                .map(work -> new EvaluatedFamily(work.getKey(), placed.get(work.getKey()), work.getValue().endedOn(), work.getValue().contracts()))
                .mapMulti((family, sink) -> EvaluationDuties.derive(family, made.getOrDefault(family.id(), List.of()), law, sink));
    }
}
