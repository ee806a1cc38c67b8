package pl.ostoja.placement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What is known about one stay (<i>pobyt</i>) of a child in one place and on one legal basis. It occupies the days
 * {@code since <= day < until}: the first day is the day of actual placement (UWR art. 49), the leaving day is no longer
 * part of it. May describe something impossible: {@link StayHistory} judges that.
 *
 * @param family the foster family, null in an institution
 * @param orderedOn day of the order, contract or request, null when there is none or it is not known
 * @param admittedAt moment of actual admission, null when only the day is known; hour clocks start here
 * @param until leaving day, null while the stay lasts
 * @param extension consent to stay longer than the ordinary maximum, null without one
 * @param explained numbers of the rules whose doubt a worker has answered with a reason
 * @param documents what accompanied the child, as far as it is there
 * @param courts what courts did about it since
 */
public record StayFacts(
        UUID id,
        UUID family,
        CareForm form,
        LegalBasis basis,
        LocalDate orderedOn,
        LocalDate since,
        Instant admittedAt,
        LocalDate until,
        EndReason endReason,
        StayExtension extension,
        Set<String> explained,
        ChildDocumentSet documents,
        CourtDays courts) {

    /** By first day; of stays that begin on the same day the one that ends first, an open one last. */
    static final Comparator<StayFacts> IN_TIME = Comparator.comparing(StayFacts::since)
            .thenComparing(StayFacts::until, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(StayFacts::id);

    public StayFacts {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(documents, "documents");
        Objects.requireNonNull(courts, "courts");
        explained = Set.copyOf(explained);
    }

    /**
     * The facts of a stay from what is written down of it.
     *
     * @param end null while the stay lasts
     */
    public static StayFacts of(
            StayId id, StayPlace place, StayTerms terms, StayEnding end, StayExtension extension, ChildDocumentSet documents, StayActs acts) {
        return new StayFacts(
                id.value(),
                place.family() == null ? null : place.family().value(),
                place.form(),
                terms.basis(),
                terms.order().issuedOn(),
                terms.since(),
                terms.admittedAt(),
                end == null ? null : end.until(),
                end == null ? null : end.reason(),
                extension,
                terms.doubts().explainedRules(),
                documents,
                new CourtDays(acts.caseEndedOn(), terms.foreign() == null ? null : terms.foreign().consentOn()));
    }

    public boolean isOpen() {
        return until == null;
    }

    public boolean occupies(LocalDate day) {
        return !day.isBefore(since) && (until == null || day.isBefore(until));
    }

    public Optional<StayExtension> extended() {
        return Optional.ofNullable(extension);
    }
}
