package pl.ostoja.placement;

import java.util.Objects;
import java.util.Optional;
import pl.ostoja.shared.Explanation;

/**
 * What a rule found.
 *
 * @param rule number in docs/rules.md
 * @param article where the law says so
 * @param help what would help, null when nothing would
 */
public record Finding(String rule, String article, Explanation what, Explanation help) {

    public Finding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(what, "what");
    }

    static Finding of(String rule, String article, Explanation what) {
        return new Finding(rule, article, what, null);
    }

    public Optional<Explanation> whatWouldHelp() {
        return Optional.ofNullable(help);
    }
}
