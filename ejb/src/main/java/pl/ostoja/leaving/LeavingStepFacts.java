package pl.ostoja.leaving;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import pl.ostoja.placement.LeavingCare;

/** One step as the rules need it; see {@link LeavingStepContent}. */
public record LeavingStepFacts(LeavingStepKind kind, LocalDate takenOn, LocalDate consentOn, String county, LocalDate approvedOn) {

    /** LEV-2: a mentor counts from the day on which both the name and the written consent are there, a programme from its approval. */
    public static LeavingCare done(Collection<LeavingStepFacts> steps) {
        return new LeavingCare(first(steps.stream().map(LeavingStepFacts::mentorOn)), first(steps.stream().map(LeavingStepFacts::approvedOn)));
    }

    private LocalDate mentorOn() {
        if (kind != LeavingStepKind.MENTOR || consentOn == null) {
            return null;
        }
        return consentOn.isAfter(takenOn) ? consentOn : takenOn;
    }

    private static LocalDate first(Stream<LocalDate> days) {
        return days.filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
    }
}
