package pl.ostoja.job;

import java.io.Serializable;
import java.time.Instant;
import pl.ostoja.shared.Explanation;

/**
 * A piece of long work as its owner sees it.
 *
 * @param total null if it is not known
 * @param outcome null until it ended
 * @param cancelling whether its owner wishes it to stop
 * @param resultName name of the file it made; null if there is none
 */
public record JobRow(
        JobId id, String kind, JobState state, long done, Long total, Instant createdAt, Instant startedAt, Instant endedAt, Explanation outcome,
        boolean cancelling, String resultName)
        implements Serializable {

    /** How much is done, in hundredths; null if that is not known. */
    public Integer percent() {
        if (state == JobState.DONE) {
            return 100;
        }
        return total == null || total == 0 ? null : Math.toIntExact(Math.min(100, done * 100 / total));
    }

    public boolean isCancellable() {
        return state.isActive() && !cancelling;
    }
}
