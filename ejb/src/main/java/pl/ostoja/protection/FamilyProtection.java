package pl.ostoja.protection;

import java.io.Serializable;
import java.util.List;

/** What is known of violence in one family; the latest first. */
public record FamilyProtection(List<CardRow> cards, List<InterventionRow> removals) implements Serializable {
    public FamilyProtection {
        cards = List.copyOf(cards);
        removals = List.copyOf(removals);
    }
}
