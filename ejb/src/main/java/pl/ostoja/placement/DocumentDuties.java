package pl.ostoja.placement;

import java.util.List;
import java.util.function.Consumer;
import pl.ostoja.duty.Deadline;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyKey;
import pl.ostoja.duty.DutyState;
import pl.ostoja.duty.Subject;
import pl.ostoja.shared.Explanation;

/** The duty to give the carers what accompanies a child (PLC-83): one for each stay, done with the last of it, no more owed when the child has left. */
final class DocumentDuties {
    private static final Explanation LEFT = Explanation.of("placement.ended.leftPlace");

    private final CareFacts care;
    private final CareLaw law;
    private final Consumer<Duty> sink;

    DocumentDuties(CareFacts care, CareLaw law, Consumer<Duty> sink) {
        this.care = care;
        this.law = law;
        this.sink = sink;
    }

    void derive(StayFacts stay) {
        DocumentTerms.of(stay, care, law).ifPresent(terms -> sink.accept(new Duty(
                new DutyKey(PlacementDuties.CHILD_DOCUMENTS.code(), stay.id(), stay.since()),
                PlacementDuties.CHILD_DOCUMENTS,
                terms.occasion().article(),
                new Subject(care.child(), stay.family(), stay.id()),
                new Deadline.ByDay(terms.documents()),
                null,
                PlacementDuties.CHILD_DOCUMENTS.responsible(),
                state(stay, terms),
                Explanation.of("placement.why.CHILD_DOCUMENTS", stay.since(), terms.occasion()),
                List.of(Explanation.of("placement.fact.since", stay.since())))));
    }

    private static DutyState state(StayFacts stay, DocumentTerms terms) {
        return stay.documents()
                .settledOn(terms.owed(), stay.since())
                .map(DutyState::fulfilled)
                .orElseGet(() -> stay.until() == null ? DutyState.OPEN : DutyState.ended(stay.until(), LEFT));
    }
}
