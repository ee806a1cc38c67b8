package pl.ostoja.plan;

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
import pl.ostoja.placement.CareLaw;
import pl.ostoja.placement.CareLaws;
import pl.ostoja.placement.Children;
import pl.ostoja.review.ReviewHeld;
import pl.ostoja.review.Reviews;
import pl.ostoja.wellbeing.Wellbeing;

/** The duties to plan for children, from the stays, the reviews and the plans in the database. */
@ApplicationScoped
class PlanDutySource implements DutySource {
    @Inject
    Children children;

    @Inject
    Reviews reviews;

    @Inject
    Plans plans;

    @Inject
    Wellbeing wellbeing;

    @Inject
    CareLaws laws;

    @Override
    public List<DutyKind> kinds() {
        return ChildPlanDuties.kinds();
    }

    @Override
    public Stream<UUID> subjects(CentreId centre) {
        return children.all(centre);
    }

    @Override
    public Stream<Duty> derive(CentreId centre, Collection<UUID> subjects) {
        CareLaw law = laws.of(centre);
        Map<UUID, List<ReviewHeld>> held = reviews.held(subjects);
        Map<UUID, List<LocalDate>> made = plans.ofChildren(subjects).stream()
                .collect(Collectors.groupingBy(plan -> plan.subject().child().value(), Collectors.mapping(Plan::madeOn, Collectors.toList())));
        Map<UUID, Map<UUID, LocalDate>> atOnce = wellbeing.pregnancies(subjects);
        return children.facts(subjects).values().stream()
                .mapMulti((care, sink) -> ChildPlanDuties.derive(
                        care, made.getOrDefault(care.child(), List.of()), held.getOrDefault(care.child(), List.of()),
                        atOnce.getOrDefault(care.child(), Map.of()), law, sink));
    }
}
