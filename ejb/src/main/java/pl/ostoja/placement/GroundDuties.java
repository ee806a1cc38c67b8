package pl.ostoja.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import pl.ostoja.duty.Deadline;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyKey;
import pl.ostoja.duty.DutyKind;
import pl.ostoja.duty.DutyState;
import pl.ostoja.duty.Subject;
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
        int days = law.on(ended).promptlyDays();
        DutyState state = stay.until() == null ? DutyState.OPEN : DutyState.fulfilled(stay.until());
        add(stay, PlacementDuties.AGREEMENT_ENDED, ended, Due.within(Terms.promptly(ended, days)), state, days);
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
        sink.accept(new Duty(
                new DutyKey(kind.code(), stay.id(), anchor),
                kind,
                kind.article(),
                new Subject(care.child(), stay.family(), stay.id()),
                new Deadline.ByDay(due),
                null,
                kind.responsible(),
                state,
                Explanation.of("placement.why." + kind.code(), anchor, length),
                List.of(Explanation.of("placement.fact.since", stay.since()))));
    }
}
