package pl.ostoja.offer;

import java.io.Serializable;

/** How many of the requests that the caller sees stand still, see {@link SearchHint}. */
public record SearchHints(long unanswered, long runsOut, long ranOut) implements Serializable {
    public boolean isAny() {
        return unanswered + runsOut + ranOut > 0;
    }
}
