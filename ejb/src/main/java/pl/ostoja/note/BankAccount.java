package pl.ostoja.note;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.math.BigInteger;
import pl.ostoja.shared.BusinessRuleViolation;

/**
 * The number of a bank account (<i>NRB</i>): 26 digits, with or without PL before them. NOT-1: read as the IBAN of Poland it leaves 1 when divided by 97
 * (ISO 13616).
 */
@Embeddable
public record BankAccount(@Column(name = "account") String value) implements Serializable {
    private static final int CHECK_DIGITS = 2;
    /** P and L as numbers. */
    private static final String POLAND = "2521";

    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    public BankAccount {
        value = value.replaceAll("[\\s\\u00a0\\u202f-]", "").replaceFirst("^(?i)PL", "");
        if (!value.matches("[0-9]{26}") || !isChecked(value)) {
            throw new BusinessRuleViolation("NOT-1", "note.violation.account");
        }
    }

    private static boolean isChecked(String digits) {
        return new BigInteger(digits.substring(CHECK_DIGITS) + POLAND + digits.substring(0, CHECK_DIGITS)).mod(MODULUS).equals(BigInteger.ONE);
    }

    /** As it is printed: 12 3456 7890 … */
    public String grouped() {
        return value.substring(0, CHECK_DIGITS) + value.substring(CHECK_DIGITS).replaceAll("(.{4})", " $1");
    }

    @Override
    public String toString() {
        return value;
    }
}
