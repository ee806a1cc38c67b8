package pl.ostoja.shared;

import java.util.List;

/**
 * A rule refuses what was asked. Carries the number of the rule and the key of the sentence that says so;
 * the sentence itself is made where the language of the user is known.
 *
 * <p>An application exception (ejb-jar.xml): it rolls back and reaches the caller as it is.
 */
public class BusinessRuleViolation extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String rule;
    private final Explanation explanation;

    public BusinessRuleViolation(String rule, String messageKey, Object... args) {
        super(rule + " " + messageKey);
        this.rule = rule;
        this.explanation = Explanation.of(messageKey, args);
    }

    /** Number of the rule in docs/rules.md, such as PLC-1. */
    public String rule() {
        return rule;
    }

    public Explanation explanation() {
        return explanation;
    }

    public String messageKey() {
        return explanation.key();
    }

    public List<Object> args() {
        return explanation.args();
    }
}
