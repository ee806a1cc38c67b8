package pl.ostoja.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The worker's answer to rules that found a stay odd (PLC-33 to PLC-37, PLC-84, PLC-85, PLC-88).
 *
 * @param rules numbers of the rules that were answered, in one text with commas between
 * @param why the reason
 */
@Embeddable
public record Doubts(@Column(name = "explained_rules") String rules, @Size(max = 1000) @Column(name = "explained_why") String why)
        implements Serializable {
    public static final Doubts NONE = new Doubts(null, null);

    public Doubts {
        if (why == null || why.isBlank()) {
            rules = null;
            why = null;
        }
    }

    public static Doubts explained(Set<String> rules, String why) {
        return new Doubts(String.join(",", new TreeSet<>(rules)), why);
    }

    /** The same with one more rule answered; a reason that is there already stays beside the new one. */
    Doubts and(String rule, String reason) {
        Set<String> rules = new TreeSet<>(explainedRules());
        rules.add(rule);
        return explained(rules, why == null || why.equals(reason) ? reason : why + "; " + reason);
    }

    public Set<String> explainedRules() {
        return rules == null ? Set.of() : Arrays.stream(rules.split(",")).filter(rule -> !rule.isBlank()).collect(Collectors.toUnmodifiableSet());
    }
}
