package pl.ostoja.settlement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.StayFacts;
import pl.ostoja.shared.Period;
import pl.ostoja.wellbeing.DisabilityDegree;

/** Where the supplement for a child with a disability and the certificates in its file do not go together (SET-96, UWR art. 81(1)). */
public enum SupplementDoubt {
    /** The supplement is granted, and no certificate holds. */
    WITHOUT_CERTIFICATE,
    /** A certificate gives a right to it, the child lives with a foster family, and no supplement is written down. */
    NOT_GRANTED;

    /** @param degree what the certificate says that holds on the day, null if none does */
    static Optional<SupplementDoubt> on(LocalDate day, Collection<CircumstanceContent> circumstances, DisabilityDegree degree, CareFacts care) {
        boolean granted = circumstances.stream()
                .anyMatch(one -> one.kind() == CircumstanceKind.DISABILITY_SUPPLEMENT && new Period(one.since(), one.until()).contains(day));
        boolean withFamily = care.stayOn(day).map(StayFacts::form).filter(form -> form.isFamilyBased()).isPresent();
        if (granted) {
            return degree == null ? Optional.of(WITHOUT_CERTIFICATE) : Optional.empty();
        }
        return withFamily && givesRight(degree) ? Optional.of(NOT_GRANTED) : Optional.empty();
    }

    /** A certificate of a child, or of an adult's moderate or severe disability. */
    private static boolean givesRight(DisabilityDegree degree) {
        return degree != null && degree != DisabilityDegree.LIGHT;
    }
}
