package pl.ostoja.job;

import jakarta.json.JsonObject;
import pl.ostoja.shared.Explanation;

/** What a step of long work ends with. */
public sealed interface Step {
    /**
     * There is more to do.
     *
     * @param progress given to the next step
     * @param total null if it is not known
     */
    record Continue(JsonObject progress, long done, Long total) implements Step {}

    /** The work is done; the outcome is a sentence for its owner. */
    record Done(Explanation outcome) implements Step {}
}
