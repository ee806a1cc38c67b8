package pl.ostoja.settlement;

import java.io.Serializable;
import java.math.BigDecimal;
import pl.ostoja.law.Policies;

/**
 * An exact amount of money, in whole grosze: a county has hundreds of thousands of amounts to compute. SET-10: what is a part of an amount is rounded
 * half up to a grosz as soon as it is made ({@link Policies#ROUNDING}), below zero to the same amount as above.
 */
public record Grosze(long value) implements Comparable<Grosze>, Serializable {
    public static final Grosze NONE = new Grosze(0);

    private static final int IN_A_ZLOTY = 2;

    public static Grosze of(BigDecimal zloty) {
        return new Grosze(zloty.movePointRight(IN_A_ZLOTY).longValueExact());
    }

    public BigDecimal zloty() {
        return BigDecimal.valueOf(value, IN_A_ZLOTY);
    }

    public Grosze plus(Grosze other) {
        return new Grosze(Math.addExact(value, other.value));
    }

    public Grosze minus(Grosze other) {
        return new Grosze(Math.subtractExact(value, other.value));
    }

    /** SET-10: the amount × part ÷ whole. */
    public Grosze part(long part, long whole) {
        long product = Math.multiplyExact(value, part);
        long twice = Math.addExact(Math.multiplyExact(2, Math.abs(product)), whole);
        return new Grosze(Long.signum(product) * (twice / (2 * whole)));
    }

    public boolean isZero() {
        return value == 0;
    }

    @Override
    public int compareTo(Grosze other) {
        return Long.compare(value, other.value);
    }

    /** As an amount is written down without a language: 1628.00. */
    @Override
    public String toString() {
        return zloty().toPlainString();
    }
}
