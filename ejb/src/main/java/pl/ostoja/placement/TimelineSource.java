package pl.ostoja.placement;

import java.util.stream.Stream;

/** An area that knows what happened to a child. Gives nothing that the caller has no right to. */
public interface TimelineSource {

    /** All that happened to the child, in any order; called for a child the caller sees. */
    Stream<TimelineEvent> events(ChildId child);
}
