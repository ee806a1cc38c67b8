package pl.ostoja.wellbeing;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.placement.ChildId;

/**
 * Health, school and disability of a child, as a page shows them.
 *
 * @param facts the latest first
 * @param consent who consents to treatment; empty for whoever may not see the legal situation
 * @param lapsing what has lapsed and was not renewed, or lapses soon
 */
public record WellbeingOverview(
        ChildId child, LocalDate day, List<WellbeingDetails> facts, List<ConsentRow> consent, List<LapseRow> lapsing, Disability disability) implements Serializable {
    public WellbeingOverview {
        facts = List.copyOf(facts);
        consent = List.copyOf(consent);
        lapsing = List.copyOf(lapsing);
    }

    /** Those under one heading. */
    public List<WellbeingDetails> of(WellbeingGroup group) {
        return facts.stream().filter(fact -> fact.content().kind().group() == group).toList();
    }

    /**
     * One who consents.
     *
     * @param name null for the child itself, the court and nobody known
     */
    public record ConsentRow(TreatmentConsent.Capacity capacity, String name) implements Serializable {}

    /**
     * A statement or a check-up whose day is near or over.
     *
     * @param past whether the day is over
     */
    public record LapseRow(WellbeingKind kind, LocalDate day, boolean past) implements Serializable {}
}
