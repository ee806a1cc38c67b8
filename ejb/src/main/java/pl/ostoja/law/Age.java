package pl.ostoja.law;

import java.time.LocalDate;

/** Age of a person in law: an age is reached at the beginning of the birthday (KC 112), not at its end like a term. */
public final class Age {

    private Age() {}

    /** AGE-1: the day on which the age is reached; the person has it all day. */
    public static LocalDate reachedOn(LocalDate born, int years, Feb29 policy) {
        return policy.anniversary(born, years);
    }

    /** AGE-1: whether the person has reached the age on the day. */
    public static boolean isReached(LocalDate born, int years, LocalDate day, Feb29 policy) {
        return !day.isBefore(reachedOn(born, years, policy));
    }

    /** AGE-2: full years on the day; nobody has an age before birth. */
    public static int on(LocalDate born, LocalDate day, Feb29 policy) {
        if (day.isBefore(born)) {
            throw new IllegalArgumentException("not born yet on " + day);
        }
        int years = day.getYear() - born.getYear();
        return isReached(born, years, day, policy) ? years : years - 1;
    }
}
