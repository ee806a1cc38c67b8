package pl.ostoja.law;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The answers of one centre as they stand on one day. PAR-8: what it has not answered is answered as recommended. */
public final class Policies {
    /** ROUNDING of law.md 9.4 is no choice: each line of a settlement is rounded half up to a grosz, and the rest is what remains. */
    public static final RoundingMode ROUNDING = RoundingMode.HALF_UP;

    private final Map<String, String> choices;

    private Policies(Map<String, String> choices) {
        this.choices = choices;
    }

    public static Policies recommended() {
        return new Policies(Map.of());
    }

    /** PAR-8: of each policy the latest choice that began on or before the day. */
    public static Policies on(LocalDate day, Collection<PolicyChoice> all) {
        return new Policies(all.stream()
                .filter(choice -> !choice.validFrom().isAfter(day))
                .sorted(Comparator.comparing(PolicyChoice::validFrom))
                .collect(Collectors.toMap(PolicyChoice::code, PolicyChoice::choice, (former, later) -> later)));
    }

    public <T> T get(Policy<T> policy) {
        var choice = choices.get(policy.code());
        return choice == null ? policy.recommended() : policy.parse(choice);
    }

    public boolean isChosen(Policy<?> policy) {
        return choices.containsKey(policy.code());
    }

    /** The same answers but for one; for trying out what a choice would mean. */
    public <T> Policies with(Policy<T> policy, T answer) {
        var changed = new HashMap<>(choices);
        changed.put(policy.code(), Policy.text(answer));
        return new Policies(changed);
    }

    public static BigDecimal rounded(BigDecimal amount) {
        return amount.setScale(2, ROUNDING);
    }
}
