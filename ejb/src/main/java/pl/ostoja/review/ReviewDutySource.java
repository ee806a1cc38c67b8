package pl.ostoja.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import pl.ostoja.centre.CentreId;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyKind;
import pl.ostoja.duty.DutySource;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.placement.CareLaws;
import pl.ostoja.placement.Children;

/** The duties to review children, from the stays and the reviews in the database. */
@ApplicationScoped
class ReviewDutySource implements DutySource {
    @Inject
    Children children;

    @Inject
    Reviews reviews;

    @Inject
    CareLaws laws;

    @Override
    public List<DutyKind> kinds() {
        return ReviewDuties.kinds();
    }

    @Override
    public Stream<UUID> subjects(CentreId centre) {
        return children.all(centre);
    }

    @Override
    public Stream<Duty> derive(CentreId centre, Collection<UUID> subjects) {
        CareLaw law = laws.of(centre);
        Map<UUID, List<ReviewHeld>> held = reviews.held(subjects);
        return children.facts(subjects).values().stream()
                .mapMulti((care, sink) -> ReviewDuties.derive(care, held.getOrDefault(care.child(), List.of()), law, sink));
    }
}
