package pl.ostoja.placement;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import pl.ostoja.centre.CentreId;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyRules;
import pl.ostoja.duty.DutySource;

/** Where duties about children come from: an area adds what it knows of them, and its rules. Facts of children change under the lock that placement holds. */
public abstract class ChildDutySource implements DutySource {
    @Inject
    protected AllChildren children;

    @Inject
    protected CareLaws laws;

    /**
     * What is owed about one child by reason of its stays and of what an area knows.
     *
     * @param <F> what the area knows
     */
    @FunctionalInterface
    protected interface Rules<F> {
        void derive(CareFacts care, F known, CareLaw law, Consumer<Duty> sink);
    }

    @Override
    public Stream<UUID> subjects(CentreId centre) {
        return children.all(centre);
    }

    /** The duties of each child of whom the area knows something; their stays are all that is read of them besides. */
    protected <F> Stream<Duty> ofThose(CentreId centre, Map<UUID, F> known, Rules<F> rules) {
        return ofEach(centre, children.care(known.keySet()).values(), (care, law, sink) -> rules.derive(care, known.get(care.child()), law, sink));
    }

    /** The duties of each of the children. */
    protected Stream<Duty> ofEach(CentreId centre, Collection<CareFacts> all, DutyRules<CareFacts, CareLaw> rules) {
        return DutyRules.each(all, () -> laws.of(centre), rules);
    }
}
