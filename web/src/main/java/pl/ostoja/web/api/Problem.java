package pl.ostoja.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import pl.ostoja.access.Right;
import pl.ostoja.web.http.PlainProblem;

/**
 * Why a request was not done (RFC 9457).
 *
 * @param code stable, for programs; the sentences are for people
 * @param rule number of the rule that refuses, as in docs/rules.md
 * @param article where the law says so
 * @param needs the right that is missing
 * @param errors what is wrong at which place of the request
 * @param current after a conflict of edits: the record as somebody else left it
 * @param yours after a conflict of edits: what was sent
 */
record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        String rule,
        String article,
        Right needs,
        List<At> errors,
        Long currentVersion,
        Object current,
        JsonNode yours,
        String instance) {
    /**
     * One error at its place.
     *
     * @param pointer JSON pointer into the body
     * @param parameter name of the parameter or header
     */
    record At(String pointer, String parameter, String code, String rule, String article, String message) {}

    static Problem of(PlainProblem plain) {
        return new Problem(
                PlainProblem.TYPE, plain.title(), plain.status(), null, plain.code(), null, null, null, null, null, null, null, plain.instance());
    }

    Problem because(String newCode, String detailed, String ofRule) {
        return new Problem(type, title, status, detailed, newCode, ofRule, Articles.of(ofRule), needs, errors, currentVersion, current, yours, instance);
    }

    Problem needs(Right right) {
        return new Problem(type, title, status, detail, code, rule, article, right, errors, currentVersion, current, yours, instance);
    }

    Problem at(List<At> places) {
        return new Problem(type, title, status, detail, code, rule, article, needs, places, currentVersion, current, yours, instance);
    }

    Problem between(long version, Object theirs, JsonNode sent) {
        return new Problem(type, title, status, detail, code, rule, article, needs, errors, version, theirs, sent, instance);
    }
}
