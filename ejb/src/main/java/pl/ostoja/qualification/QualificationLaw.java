package pl.ostoja.qualification;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.law.Due;
import pl.ostoja.law.LawBook;
import pl.ostoja.law.LegalNumber;
import pl.ostoja.law.Policies;
import pl.ostoja.law.Policy;
import pl.ostoja.law.PolicyChoice;
import pl.ostoja.law.Readings;
import pl.ostoja.law.Terms;

/** The numbers and the centre's choices that candidates and papers are measured by, with their history. Made once for a batch of families. */
public final class QualificationLaw {
    private final LawBook book;
    private final List<PolicyChoice> choices;

    public QualificationLaw(LawBook book, Collection<PolicyChoice> choices) {
        this.book = book;
        this.choices = List.copyOf(choices);
    }

    int whole(LegalNumber number, LocalDate day) {
        return book.whole(number, day);
    }

    boolean asksReferences(LocalDate day) {
        return Policies.on(day, choices).get(Policy.REFERENCES_ASKED);
    }

    Readings.HouseholdPapers householdPapers(LocalDate day) {
        return Policies.on(day, choices).get(Policy.HOUSEHOLD_PAPERS);
    }

    int alertDays(LocalDate day) {
        return Policies.on(day, choices).get(Policy.PAPERS_ALERT_D);
    }

    /** QUA-2, QUA-3: the last day on which a paper is good, by the law and the settings of the day on it; null if it does not lapse. */
    LocalDate validUntil(CheckContent check, Set<FamilyForm> forms) {
        LocalDate issued = check.issuedOn();
        if (check.kind().isRenewedByLaw()) {
            return forms.equals(Set.of(FamilyForm.KINSHIP)) ? null : renewedUntil(check);
        }
        int months = Policies.on(issued, choices).get(Policy.PAPERS_VALID_M);
        return months == 0 ? null : Terms.months(issued, months).minusDays(1);
    }

    /** QUA-2: the last good day of a paper that the act has renewed, of all but kin. */
    LocalDate renewedUntil(CheckContent check) {
        return Terms.lastValidDay(check.issuedOn(), whole(LegalNumber.MED_PSY_RENEWAL_Y, check.issuedOn()));
    }

    /** QUA-6: until when a positive initial qualification holds. */
    LocalDate qualifiedUntil(LocalDate on) {
        return Terms.lastValidDay(on, whole(LegalNumber.INITIAL_QUAL_VALID_Y, on));
    }

    /** QUA-7: until when a certificate holds. */
    LocalDate certifiedUntil(LocalDate on) {
        return Terms.lastValidDay(on, whole(LegalNumber.QUALIFICATION_VALID_Y, on));
    }

    /** QUA-11: when the initial qualification is due. */
    Due decisionDue(LocalDate appliedOn) {
        return Due.within(Terms.months(appliedOn, whole(LegalNumber.INITIAL_QUAL_M, appliedOn)));
    }

    /** QUA-12: when the training is to be organised. */
    Due trainingDue(LocalDate requestedOn) {
        return Due.within(Terms.months(requestedOn, whole(LegalNumber.TRAINING_ORG_M, requestedOn)));
    }

    /** QUA-19: at once. */
    Due noticeDue(LocalDate outdatedOn) {
        return Due.within(Terms.promptly(outdatedOn, Policies.on(outdatedOn, choices).get(Policy.PROMPTLY_TARGET_D)));
    }

    /** The days from which something was chosen anew. */
    Stream<LocalDate> changes() {
        return choices.stream().map(PolicyChoice::validFrom);
    }
}
