package pl.ostoja.note;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import pl.ostoja.shared.BusinessRuleViolation;

/** How a centre writes the numbers of its notes. NOT-2: the number in the year and the year stand in it once each, so that no two notes have one number. */
@Embeddable
public record NumberPattern(@Column(name = "number_pattern") String value) implements Serializable {
    public static final NumberPattern USUAL = new NumberPattern("NK/{number}/{year}");

    private static final String NUMBER = "{number}";
    private static final String YEAR = "{year}";
    private static final int LONGEST = 40;

    public NumberPattern {
        value = value.strip();
        String rest = value.replace(NUMBER, "").replace(YEAR, "");
        boolean once = value.length() == rest.length() + NUMBER.length() + YEAR.length() && value.contains(NUMBER) && value.contains(YEAR);
        if (!once || value.length() > LONGEST || !rest.matches("[\\p{L}\\p{N} ./_-]+")) {
            throw new BusinessRuleViolation("NOT-2", "note.violation.pattern");
        }
        if (value.contains(NUMBER + YEAR) || value.contains(YEAR + NUMBER)) {
            throw new BusinessRuleViolation("NOT-2", "note.violation.pattern");
        }
    }

    String number(int year, int number) {
        return value.replace(NUMBER, String.valueOf(number)).replace(YEAR, String.valueOf(year));
    }

    @Override
    public String toString() {
        return value;
    }
}
