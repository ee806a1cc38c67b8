package pl.ostoja.wellbeing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.authority.LegalEvents;
import pl.ostoja.authority.LegalSituation;
import pl.ostoja.people.People;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.placement.CareLaws;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.Children;

/** What the facts of a child come to on a day: what lapses, who consents to treatment, what the certificates say. */
@ApplicationScoped
class WellbeingView {
    @Inject
    LegalEvents legal;

    @Inject
    People people;

    @Inject
    Children children;

    @Inject
    CareLaws laws;

    @Inject
    CurrentCaller caller;

    WellbeingOverview of(ChildId child, CareFacts care, List<WellbeingFact> found, LocalDate day) {
        CareLaw law = laws.of(caller.centre());
        List<WellbeingFacts> facts = found.stream().map(fact -> fact.content().facts()).toList();
        Disability disability = Disability.on(day, facts, children.needsOf(child).disabled());
        return new WellbeingOverview(
                child, day, found.stream().map(WellbeingFact::details).toList(), consent(child, care, law, day), lapsing(facts, law, day),
                disability);
    }

    private List<WellbeingOverview.ConsentRow> consent(ChildId child, CareFacts care, CareLaw law, LocalDate day) {
        if (!caller.get().may(Right.SEE_LEGAL_SITUATION)) {
            return List.of();
        }
        TreatmentConsent consent = TreatmentConsent.on(day, care.born(), LegalSituation.on(day, legal.facts(child)), law);
        Map<UUID, String> names = people.names(consent.who().stream().map(TreatmentConsent.Consenter::person));
        return consent.who().stream()
                .map(who -> new WellbeingOverview.ConsentRow(who.capacity(), who.person() == null ? null : names.get(who.person())))
                .toList();
    }

    /** By kind the last one only: what was renewed lapses no more. */
    static List<WellbeingOverview.LapseRow> lapsing(List<WellbeingFacts> facts, CareLaw law, LocalDate day) {
        LocalDate soon = day.plusDays(law.on(day).wellbeingAlertDays());
        return facts.stream()
                .filter(fact -> fact.term() != null && !fact.term().isAfter(soon))
                .filter(fact -> facts.stream().noneMatch(other -> other.kind() == fact.kind() && other.since().isAfter(fact.since())))
                .map(fact -> new WellbeingOverview.LapseRow(fact.kind(), fact.term(), fact.term().isBefore(day)))
                .sorted(Comparator.comparing(WellbeingOverview.LapseRow::day))
                .toList();
    }
}
