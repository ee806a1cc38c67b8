package pl.ostoja.fostering;

import java.io.Serializable;
import java.util.List;

/**
 * What was said about the children whom a family could take.
 *
 * @param now what holds today of each side
 * @param differences about what the two speak differently today
 * @param versions all of them, the latest first
 */
public record FamilyWishes(Wishes now, List<WishPart> differences, List<ExpectationDetails> versions) implements Serializable {
    public FamilyWishes {
        differences = List.copyOf(differences);
        versions = List.copyOf(versions);
    }
}
