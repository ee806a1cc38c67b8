package pl.ostoja.law;

import java.util.List;

/**
 * A question with the answer that holds today.
 *
 * @param isChosen whether the centre answered it, or the recommended answer holds
 * @param options all answers, as text
 */
public record PolicyRow(String code, String article, String choice, boolean isChosen, String recommended, List<String> options, boolean isNumber) {

    static <T> PolicyRow of(Policy<T> policy, Policies today) {
        return new PolicyRow(
                policy.code(),
                policy.article(),
                Policy.text(today.get(policy)),
                today.isChosen(policy),
                Policy.text(policy.recommended()),
                policy.options().stream().map(Policy::text).toList(),
                policy.isNumber());
    }
}
