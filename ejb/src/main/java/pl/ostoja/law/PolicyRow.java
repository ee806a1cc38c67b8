package pl.ostoja.law;

import java.util.List;

/**
 * A question with the answer that holds today.
 *
 * @param matter what an answer has a say in
 * @param label message key of the question
 * @param reason message key of why the recommended answer is recommended
 * @param isChosen whether the centre answered it, or the recommended answer holds
 * @param isNumber whether the answer is a number, to be typed rather than picked
 */
public record PolicyRow(
        String code,
        Policy.Matter matter,
        String label,
        String reason,
        String article,
        PolicyOption answer,
        boolean isChosen,
        PolicyOption recommended,
        List<PolicyOption> options,
        boolean isNumber) {

    static <T> PolicyRow of(Policy<T> policy, Policies today) {
        return new PolicyRow(
                policy.code(),
                policy.matter(),
                policy.labelKey(),
                policy.reasonKey(),
                policy.article(),
                policy.option(today.get(policy)),
                today.isChosen(policy),
                policy.option(policy.recommended()),
                policy.options().stream().map(policy::option).toList(),
                policy.isNumber());
    }
}
