package pl.ostoja.fostering;

import java.io.Serializable;
import java.util.List;

/**
 * When a family takes children.
 *
 * @param today what holds today, after rests and what was said without a term
 * @param said the latest first
 */
public record FamilyReadinesses(ReadinessOnDay today, List<ReadinessDetails> said) implements Serializable {
    public FamilyReadinesses {
        said = List.copyOf(said);
    }
}
