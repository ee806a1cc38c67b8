package pl.ostoja.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Number of a person in the Polish population register (PESEL): day of birth, serial number with the sex, check digit.
 * An object of this type is always a correct number. Its text form is masked, so that it cannot slip into a log.
 */
@Embeddable
public record Pesel(@Column(name = "pesel", length = 11) String digits) implements Serializable {
    private static final int LENGTH = 11;
    private static final Pattern ASCII_DIGITS = Pattern.compile("[0-9]*");
    private static final int[] WEIGHTS = {1, 3, 7, 9, 1, 3, 7, 9, 1, 3};
    private static final int[] CENTURIES = {1900, 2000, 2100, 2200, 1800};

    public Pesel {
        if (digits == null || !ASCII_DIGITS.matcher(digits).matches()) {
            throw refusal("PSL-1", "peselOnlyDigits");
        }
        if (digits.length() != LENGTH) {
            throw new BusinessRuleViolation("PSL-1", "shared.violation.peselLength", digits.length());
        }
        if (checkDigit(digits) != digit(digits, LENGTH - 1)) {
            throw refusal("PSL-2", "peselCheckDigit");
        }
        if (birthDate(digits).isEmpty()) {
            throw refusal("PSL-3", "peselBirthDate");
        }
    }

    /** What was typed: blanks around it do not matter, anything else than eleven digits does. */
    public static Pesel parse(String typed) {
        return new Pesel(typed.strip());
    }

    public LocalDate birthDate() {
        return birthDate(digits).orElseThrow();
    }

    /** PSL-4: the tenth digit is even for a woman, 0 included. */
    public Sex sex() {
        return digit(digits, 9) % 2 == 0 ? Sex.FEMALE : Sex.MALE;
    }

    /** PSL-5: a number says the same day of birth and the same sex as the record it stands in. */
    public void requireAgreementWith(LocalDate birthDate, Sex sex) {
        if (!birthDate().equals(birthDate)) {
            throw new BusinessRuleViolation("PSL-5", "shared.violation.peselOtherBirthDate", birthDate(), birthDate);
        }
        if (sex() != sex) {
            throw new BusinessRuleViolation("PSL-5", "shared.violation.peselOtherSex", sex(), sex);
        }
    }

    /** Only the last four digits, enough to tell two people of a family apart. */
    public String masked() {
        return "•".repeat(7) + digits.substring(7);
    }

    @Override
    public String toString() {
        return masked();
    }

    private static int checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * digit(digits, i);
        }
        return (10 - sum % 10) % 10;
    }

    /** The century is hidden in the month: +0 is 19xx, +20 is 20xx, +40 is 21xx, +60 is 22xx, +80 is 18xx. */
    private static Optional<LocalDate> birthDate(String digits) {
        int codedMonth = Integer.parseInt(digits, 2, 4, 10);
        int year = CENTURIES[codedMonth / 20] + Integer.parseInt(digits, 0, 2, 10);
        try {
            return Optional.of(LocalDate.of(year, codedMonth % 20, Integer.parseInt(digits, 4, 6, 10)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int digit(String digits, int index) {
        return digits.charAt(index) - '0';
    }

    private static BusinessRuleViolation refusal(String rule, String name) {
        return new BusinessRuleViolation(rule, "shared.violation." + name);
    }
}
