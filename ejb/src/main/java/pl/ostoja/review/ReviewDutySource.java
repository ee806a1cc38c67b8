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
import pl.ostoja.placement.ChildDutySource;

/** The duties to review children, from the stays and the reviews in the database. */
@ApplicationScoped
class ReviewDutySource extends ChildDutySource {
    @Inject
    Reviews reviews;

    @Override
    public List<DutyKind> kinds() {
        return ReviewDuties.kinds();
    }

    @Override
    public Stream<Duty> derive(CentreId centre, Collection<UUID> subjects) {
        Map<UUID, List<ReviewHeld>> held = reviews.held(subjects);
        return ofEach(
                centre,
                children.facts(subjects).values(),
                (care, law, sink) -> ReviewDuties.derive(care, held.getOrDefault(care.child(), List.of()), law, sink));
    }
}
