package pl.ostoja.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.stream.Stream;

/**
 * That somebody who took part in a review had an interest of their own in what it finds. The act does not speak of it; it is written down so that the opinion stands.
 *
 * @param member who had it
 * @param declaredBy the member, or somebody else
 * @param measure what was done: the member left, did not vote, was replaced
 */
@Embeddable
public record ConflictOfInterest(
        @Size(max = 200) @Column(name = "conflict_member") String member,
        @Size(max = 200) @Column(name = "conflict_declared_by") String declaredBy,
        @Size(max = 1000) @Column(name = "conflict_measure") String measure)
        implements Serializable {

    /** Null if nothing was typed. */
    public static ConflictOfInterest of(String member, String declaredBy, String measure) {
        return Stream.of(member, declaredBy, measure).allMatch(ConflictOfInterest::isEmpty) ? null : new ConflictOfInterest(member, declaredBy, measure);
    }

    boolean isComplete() {
        return Stream.of(member, declaredBy, measure).noneMatch(ConflictOfInterest::isEmpty);
    }

    private static boolean isEmpty(String text) {
        return text == null || text.isBlank();
    }
}
