package pl.ostoja.job;

import jakarta.json.JsonObject;
import pl.ostoja.access.Right;

/**
 * A kind of long work, cut into steps. A bean that implements it is found by its name.
 *
 * <p>Each step is one transaction, together with the progress it leads to: what it wrote and how far the job has come are kept both or neither. So a
 * step that the server died in is simply done again by whoever goes on. A step should take a few seconds at most: the wish to stop is heard between
 * steps.
 */
public interface JobKind {
    /** At most 40 characters, never renamed; its label is the message {@code job.kind.<name>}. */
    String name();

    /** Asked of the owner before each step, so that a right taken away stops the work. */
    Right right();

    /**
     * Does the next portion.
     *
     * @param progress what the step before left; an empty object at first
     */
    Step run(JobContext context, JsonObject progress);
}
