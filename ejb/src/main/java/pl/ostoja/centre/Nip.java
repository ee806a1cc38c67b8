package pl.ostoja.centre;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import pl.ostoja.shared.BusinessRuleViolation;

/**
 * Tax identification number (<i>NIP</i>).
 *
 * <p>CEN-4: ten digits; the sum of the first nine with the weights 6, 5, 7, 2, 3, 4, 5, 6, 7, taken modulo 11, is the tenth and never 10.
 * Hyphens and blanks between the digits are taken as people write them.
 */
@Embeddable
public record Nip(@Column(name = "nip") String value) implements Serializable {
    private static final int[] WEIGHTS = {6, 5, 7, 2, 3, 4, 5, 6, 7};

    public Nip {
        value = value.replaceAll("[\\s\\u00a0-]", "");
        if (!value.matches("[0-9]{10}") || checkDigit(value) != value.charAt(WEIGHTS.length) - '0') {
            throw new BusinessRuleViolation("CEN-4", "centre.violation.nip");
        }
    }

    private static int checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return sum % 11;
    }

    @Override
    public String toString() {
        return value;
    }
}
