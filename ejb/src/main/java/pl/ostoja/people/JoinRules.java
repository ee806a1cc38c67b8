package pl.ostoja.people;

import java.time.LocalDate;
import java.util.Collection;
import pl.ostoja.shared.BusinessRuleViolation;

/** PPL-16: what two entries of one person cannot say of it. */
public final class JoinRules {
    private static final int ADULT = 18;

    private JoinRules() {}

    /** A person has one number and one sex. */
    public static void refuseDifferent(PersonData one, PersonData other) {
        if (one.pesel() != null && other.pesel() != null && !one.pesel().equals(other.pesel())) {
            throw new BusinessRuleViolation("PPL-16", "people.violation.joinTwoPesels");
        }
        if (one.sex() != other.sex()) {
            throw new BusinessRuleViolation("PPL-16", "people.violation.joinSex");
        }
    }

    /**
     * Nobody who is not of age cares for children of others (UWR art. 42(1) asks for full capacity).
     *
     * @param born null if not known
     * @param caresSince the first days of caring in families
     */
    public static void refuseMinorWhoCares(LocalDate born, Collection<LocalDate> caresSince) {
        if (born != null && caresSince.stream().anyMatch(since -> since.isBefore(born.plusYears(ADULT)))) {
            throw new BusinessRuleViolation("PPL-16", "people.violation.joinMinorCarer", born);
        }
    }
}
