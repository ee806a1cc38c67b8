package pl.ostoja.placement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import pl.ostoja.law.Due;
import pl.ostoja.law.LegalNumber;

/**
 * By when the carers get what accompanies a child (PLC-83, UWR art. 47, 72). Information comes days before a planned placement, documents the day before; in an
 * urgent one all of it at once (the target of the centre in working days); from one family to another the documents go along on the day. What was ordered so
 * late that the days before could not be kept any more is urgent.
 *
 * @param information by when the carers know the child; null where only documents are owed
 */
public record DocumentTerms(Occasion occasion, Due information, Due documents) implements Serializable {

    /** How the child comes. */
    public enum Occasion {
        PLANNED("art. 47 ust. 1 UWR"),
        URGENT("art. 47 ust. 2 UWR"),
        FROM_FAMILY("art. 72 UWR");

        private final String article;

        Occasion(String article) {
            this.article = article;
        }

        public String article() {
            return article;
        }
    }

    /** Of a placement that is being planned for the day. */
    public static DocumentTerms planned(LocalDate since, CareLaw law) {
        return new DocumentTerms(
                Occasion.PLANNED, Due.before(informationBy(since, law)), Due.before(since.minusDays(law.whole(LegalNumber.DOCS_BEFORE_D, since))));
    }

    /** Nothing where the law names no term: institutions, respite, adults who stay on, and whoever stays with the same family on a new ground. */
    public static Optional<DocumentTerms> of(StayFacts stay, CareFacts care, CareLaw law) {
        boolean owed = stay.form().isFamilyBased() && stay.form() != CareForm.RESPITE_FAMILY && stay.basis() != LegalBasis.ADULT_STAY && !care.remains(stay);
        return owed ? Optional.of(terms(stay, care, law)) : Optional.empty();
    }

    private static DocumentTerms terms(StayFacts stay, CareFacts care, CareLaw law) {
        StayFacts before = care.directlyBefore(stay);
        if (before != null && before.form().isFamilyBased()) {
            return new DocumentTerms(Occasion.FROM_FAMILY, null, Due.fixed(stay.since()));
        }
        if (isUrgent(stay, law)) {
            Due due = law.promptly(stay.since());
            return new DocumentTerms(Occasion.URGENT, due, due);
        }
        return planned(stay.since(), law);
    }

    private static boolean isUrgent(StayFacts stay, CareLaw law) {
        return switch (stay.basis()) {
            case PARENT_AGREEMENT, POLICE_BORDER_GUARD, REQUEST_PARENT_CHILD_THIRD_PARTY, ART_12A -> true;
            case COURT_ORDER, FOREIGN_ORDER, JUVENILE_ACT, RESPITE_CONTRACT, ADULT_STAY ->
                stay.orderedOn() != null && stay.orderedOn().isAfter(informationBy(stay.since(), law));
        };
    }

    private static LocalDate informationBy(LocalDate since, CareLaw law) {
        return since.minusDays(law.whole(LegalNumber.INFO_BEFORE_PLACEMENT_D, since));
    }

    /** What is owed, if with a term. */
    Set<ChildDocument> owed() {
        Set<ChildDocument> owed = EnumSet.allOf(ChildDocument.class);
        owed.removeIf(document -> due(document) == null);
        return owed;
    }

    /** By when the document is owed; null if the law names no day. */
    public Due due(ChildDocument document) {
        return switch (document.term()) {
            case INFORMATION -> occasion == Occasion.URGENT && document == ChildDocument.MEETING ? null : information;
            case DOCUMENTS -> documents;
            case NONE -> null;
        };
    }
}
