package pl.ostoja.review;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.ostoja.law.Due;
import pl.ostoja.law.LegalNumber;
import pl.ostoja.law.Terms;
import pl.ostoja.placement.CareEpisode;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.shared.BusinessRuleViolation;

/** What others have assessed about a child, and when they are to do so again (REV-24, REV-25). */
public final class OutsideTerms {
    private OutsideTerms() {}

    /** REV-24: an assessment was made on a day that has come and on which the child was in foster care. */
    public static void check(OutsideAssessmentContent assessment, CareFacts care, LocalDate today) {
        if (assessment.assessedOn().isAfter(today)) {
            throw new BusinessRuleViolation("REV-24", "review.violation.assessedInTheFuture", assessment.assessedOn());
        }
        if (care.episodes().stream().noneMatch(episode -> episode.spans(assessment.assessedOn()))) {
            throw new BusinessRuleViolation("REV-24", "review.violation.assessedNotInCare", assessment.assessedOn());
        }
    }

    /**
     * REV-25: of a child in care, the court is to assess it at least every 6 months (KPC art. 579¹ § 3), first from the day of placement; the adoption centre at
     * least every 3 or 6 months (UWR art. 164(10a)), from its first analysis that is known. Both end with care and at full age.
     */
    static List<OutsideExpectation> expected(CareFacts care, Collection<OutsideAssessmentContent> made, CareLaw law, LocalDate today) {
        Optional<CareEpisode> episode = care.episodes().stream().filter(one -> isChildIn(one, today)).findFirst();
        return episode.isEmpty() || !today.isBefore(law.adultOn(care.born()))
                ? List.of()
                : Stream.of(OutsideAssessmentKind.values()).flatMap(kind -> expected(kind, episode.get(), care.born(), made, law, today).stream()).toList();
    }

    private static boolean isChildIn(CareEpisode episode, LocalDate day) {
        LocalDate left = episode.leftAsChildOn();
        return !day.isBefore(episode.since()) && (left == null || day.isBefore(left));
    }

    private static Optional<OutsideExpectation> expected(
            OutsideAssessmentKind kind, CareEpisode episode, LocalDate born, Collection<OutsideAssessmentContent> made, CareLaw law, LocalDate today) {
        LocalDate placed = kind == OutsideAssessmentKind.COURT ? episode.since() : null;
        return made.stream()
                .filter(one -> one.kind() == kind && !one.assessedOn().isBefore(episode.since()))
                .map(OutsideAssessmentContent::assessedOn)
                .max(Comparator.naturalOrder())
                .or(() -> Optional.ofNullable(placed))
                .map(from -> {
                    Due due = Due.atLeastEvery(Terms.months(from, interval(kind, born, from, law)));
                    return new OutsideExpectation(kind, from, due.legal(), due.isMissedOn(today));
                });
    }

    /** Of the adoption centre by the age on the day of the last analysis, as of reviews (REV-2). */
    private static int interval(OutsideAssessmentKind kind, LocalDate born, LocalDate last, CareLaw law) {
        if (kind == OutsideAssessmentKind.COURT) {
            return law.whole(LegalNumber.COURT_ASSESSMENT_INTERVAL_M, last);
        }
        boolean young = last.isBefore(law.birthday(born, law.whole(LegalNumber.CHILD_REVIEW_AGE_Y, last)));
        return law.whole(young ? LegalNumber.ADOPTION_ANALYSIS_M_UNDER3 : LegalNumber.ADOPTION_ANALYSIS_M_3PLUS, last);
    }
}
