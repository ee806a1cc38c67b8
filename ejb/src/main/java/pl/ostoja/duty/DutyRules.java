package pl.ostoja.duty;

import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What is owed by reason of some facts, by pure rules.
 *
 * @param <F> everything about one child or family that matters to them
 * @param <L> the law as the centre reads it
 */
@FunctionalInterface
public interface DutyRules<F, L> {

    /** Gives every duty, open and done, to the sink. */
    void derive(F facts, L law, Consumer<Duty> sink);

    /**
     * The duties of each child or family, as a {@link DutySource} gives them: the law is read at once, and not at all where no facts are known; the rules are asked
     * when the stream is.
     */
    static <F, L> Stream<Duty> each(Collection<F> known, Supplier<L> law, DutyRules<F, L> rules) {
        if (known.isEmpty()) {
            return Stream.empty();
        }
        L read = law.get();
        return known.stream().mapMulti((facts, sink) -> rules.derive(facts, read, sink));
    }
}
