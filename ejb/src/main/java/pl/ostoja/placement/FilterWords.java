package pl.ostoja.placement;

import java.util.StringJoiner;

/** Which filters of a list were used, as the trail tells it: never what was typed. */
final class FilterWords {
    private final StringJoiner words;

    FilterWords(String separator) {
        words = new StringJoiner(separator);
    }

    /** @param typed by the user; only that something was is told */
    FilterWords text(String typed) {
        return and("text", typed == null || typed.isBlank() ? null : "…");
    }

    /** @param chosen null if the filter was not used */
    FilterWords and(String name, Object chosen) {
        if (chosen != null) {
            words.add(name + "=" + chosen);
        }
        return this;
    }

    @Override
    public String toString() {
        return words.toString();
    }
}
