package pl.ostoja.placement;

import java.util.function.Consumer;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyState;
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
        DocumentTerms.of(stay, care, law).ifPresent(terms -> sink.accept(PlacementDuties.CHILD_DOCUMENTS.duty(stay.id(), stay.since())
                .concerning(care.subject(stay))
                .due(terms.documents())
                .because("placement.why.CHILD_DOCUMENTS", stay.since(), terms.occasion())
                .fact("placement.fact.since", stay.since())
                .article(terms.occasion().article())
                .is(state(stay, terms))));
    }

    private static DutyState state(StayFacts stay, DocumentTerms terms) {
        return DutyState.doneOn(stay.documents().settledOn(terms.owed(), stay.since()).orElse(null)).orEnded(stay.until(), LEFT);
    }
}
