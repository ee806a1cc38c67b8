package pl.ostoja.web.api;

import pl.ostoja.shared.Explanation;

/**
 * One thing that is wrong with what was sent, at its place.
 *
 * @param pointer JSON pointer into the body; null if it is not about the body
 * @param parameter name of the parameter of the address, or of the header; null if it is about the body
 * @param code stable, whatever the sentence says
 * @param rule number of the rule that refuses; null for a matter of form
 */
record Fault(String pointer, String parameter, String code, String rule, Explanation what, String sentence) {
    static Fault body(String pointer, String key, Object... args) {
        return new Fault(pointer, null, key, null, Explanation.of(key, args), null);
    }

    static Fault parameter(String name, String key, Object... args) {
        return new Fault(null, name, key, null, Explanation.of(key, args), null);
    }

    static Fault rule(String pointer, String rule, Explanation what) {
        return new Fault(pointer, null, what.key(), rule, what, null);
    }

    /** A broken constraint, whose sentence is made already. */
    static Fault constraint(String pointer, String code, String sentence) {
        return new Fault(pointer, null, code, null, null, sentence);
    }

    Fault atParameter(String name) {
        return new Fault(null, name, code, rule, what, sentence);
    }
}
