package pl.ostoja.duty;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import pl.ostoja.centre.CentreId;

/**
 * An area that knows duties. The projection asks it for the duties of the subjects whose facts have just changed, and,
 * when it is rebuilt or checked, for those of all subjects of a centre, some hundreds at a time.
 */
public interface DutySource {

    /** The kinds this source, and no other, derives. */
    List<DutyKind> kinds();

    /** Ids of everyone, child or family, for whom this source may derive duties in a centre. */
    Stream<UUID> subjects(CentreId centre);

    /**
     * Makes whoever changes the facts of these subjects wait until this transaction ends. Nothing to do where they change under the lock of
     * another source.
     */
    default void hold(Collection<UUID> subjects) {}

    /**
     * All duties of these subjects of one centre, open and done, each key once, from the facts as they stand in the database. Loads the
     * facts of all subjects together: the number of statements does not depend on how many there are. A subject this
     * source does not know gives nothing.
     *
     * <p>Facts are read when this is called; rules are asked when the stream is, and need no database any more.
     */
    Stream<Duty> derive(CentreId centre, Collection<UUID> subjects);

    /**
     * Who else is owed something by reason of the facts of these subjects: visits to a family pause while its child lives elsewhere. Asked when facts
     * have changed.
     */
    default Collection<UUID> followers(Collection<UUID> subjects) {
        return List.of();
    }

    /** Brings what this area stores of its own, derived from the same facts, up to date; whenever the duties of these subjects are. */
    default void keep(CentreId centre, Collection<UUID> subjects) {}
}
