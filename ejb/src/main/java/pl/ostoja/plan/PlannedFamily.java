package pl.ostoja.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import pl.ostoja.assistance.CaseFacts;

/**
 * Of a family what the duties to plan and to assess follow from.
 *
 * @param versions of the plan
 */
public record PlannedFamily(CaseFacts facts, List<Version> versions, List<Assessed> assessments) {
    public PlannedFamily {
        versions = List.copyOf(versions);
        assessments = List.copyOf(assessments);
    }

    /** The days on which versions were signed, in time. */
    Stream<LocalDate> agreed() {
        return versions.stream().map(Version::agreedOn).filter(Objects::nonNull).sorted();
    }

    /** The days on which versions were made, in time. */
    Stream<LocalDate> made() {
        return versions.stream().map(Version::madeOn).sorted();
    }

    /** @param agreedOn null as long as nobody has signed it */
    public record Version(LocalDate madeOn, LocalDate agreedOn) {}

    /** @param passedOn null as long as the employer has not got it */
    public record Assessed(UUID id, LocalDate on, LocalDate passedOn) {}
}
