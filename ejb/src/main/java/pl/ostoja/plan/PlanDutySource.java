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
import pl.ostoja.placement.ChildDutySource;
import pl.ostoja.review.ReviewHeld;
import pl.ostoja.review.Reviews;
import pl.ostoja.wellbeing.Wellbeing;

/** The duties to plan for children, from the stays, the reviews and the plans in the database. */
@ApplicationScoped
class PlanDutySource extends ChildDutySource {
    @Inject
    Reviews reviews;

    @Inject
    Plans plans;

    @Inject
    Wellbeing wellbeing;

    @Override
    public List<DutyKind> kinds() {
        return ChildPlanDuties.kinds();
    }

    @Override
    public Stream<Duty> derive(CentreId centre, Collection<UUID> subjects) {
        Map<UUID, List<ReviewHeld>> held = reviews.held(subjects);
        Map<UUID, List<LocalDate>> made = plans.ofChildren(subjects).stream()
                .collect(Collectors.groupingBy(plan -> plan.subject().child().value(), Collectors.mapping(Plan::madeOn, Collectors.toList())));
        Map<UUID, Map<UUID, LocalDate>> atOnce = wellbeing.pregnancies(subjects);
        return ofEach(
                centre,
                children.facts(subjects).values(),
                (care, law, sink) -> ChildPlanDuties.derive(
                        care, made.getOrDefault(care.child(), List.of()), held.getOrDefault(care.child(), List.of()),
                        atOnce.getOrDefault(care.child(), Map.of()), law, sink));
    }
}
