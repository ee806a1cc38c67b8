package pl.ostoja.placement;

import java.time.LocalDate;
import java.util.function.Consumer;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyKind;
import pl.ostoja.duty.DutyState;
import pl.ostoja.law.Due;
import pl.ostoja.law.LegalNumber;
import pl.ostoja.law.Terms;
import pl.ostoja.shared.Explanation;

/** A stay needs its ground while it lasts: one by agreement that has expired (PLC-87), one by order of a foreign court to which no Polish one has consented (PLC-88). */
final class GroundDuties {
    private static final Explanation LEFT = Explanation.of("placement.ended.leftPlace");

    private final CareFacts care;
    private final CareLaw law;
    private final Consumer<Duty> sink;

    GroundDuties(CareFacts care, CareLaw law, Consumer<Duty> sink) {
        this.care = care;
        this.law = law;
        this.sink = sink;
    }

    void derive(StayFacts stay) {
        ofAgreement(stay);
        fromAbroad(stay);
    }

    /** PLC-87: from the day on which the court ended the case the child goes, or stays on a ground of its own, at once: both end this stay. */
    private void ofAgreement(StayFacts stay) {
        LocalDate ended = stay.courts().caseEndedOn();
        boolean gone = ended == null || stay.until() != null && stay.until().isBefore(ended);
        if (gone || stay.basis() != LegalBasis.PARENT_AGREEMENT) {
            return;
        }
        add(stay, PlacementDuties.AGREEMENT_ENDED, ended, law.promptly(ended), DutyState.doneOn(stay.until()), law.on(ended).promptlyDays());
    }

    /** PLC-88: the court has a month to consent; where it consented before the child came nothing is owed. */
    private void fromAbroad(StayFacts stay) {
        if (stay.basis() != LegalBasis.FOREIGN_ORDER || stay.courts().consentedBy(stay.since())) {
            return;
        }
        int months = law.whole(LegalNumber.FOREIGN_CONSENT_M, stay.since());
        Due due = Due.within(Terms.months(stay.since(), months));
        LocalDate consented = stay.courts().consentOn();
        DutyState state = consented == null ? RecurringTerm.undone(due, stay.until(), law.adultOn(care.born()), LEFT) : DutyState.fulfilled(consented);
        add(stay, PlacementDuties.FOREIGN_CONSENT, stay.since(), due, state, months);
    }

    private void add(StayFacts stay, DutyKind kind, LocalDate anchor, Due due, DutyState state, int length) {
        sink.accept(kind.duty(stay.id(), anchor)
                .concerning(care.subject(stay))
                .due(due)
                .because("placement.why." + kind.code(), anchor, length)
                .fact("placement.fact.since", stay.since())
                .is(state));
    }
}
