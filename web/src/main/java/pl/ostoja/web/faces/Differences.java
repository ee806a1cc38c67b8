package pl.ostoja.web.faces;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Compares the version that somebody else saved with the one typed here, field by field. A field is named by the key of its label. */
public final class Differences<T> {
    private final T theirs;
    private final T yours;
    private final List<Difference> found = new ArrayList<>();

    private Differences(T theirs, T yours) {
        this.theirs = theirs;
        this.yours = yours;
    }

    public static <T> Differences<T> between(T theirs, T yours) {
        return new Differences<>(theirs, yours);
    }

    public Differences<T> in(String label, Function<T, ?> part) {
        return in(label, part.apply(theirs), part.apply(yours));
    }

    /** The same for a field that belongs to neither of the two. */
    public Differences<T> in(String label, Object their, Object your) {
        if (!Objects.equals(their, your)) {
            found.add(new Difference(label, their, your));
        }
        return this;
    }

    public List<Difference> found() {
        return List.copyOf(found);
    }
}
