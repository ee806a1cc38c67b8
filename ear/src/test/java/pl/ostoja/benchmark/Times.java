package pl.ostoja.benchmark;

import java.util.Arrays;
import java.util.Collection;

/** How long the same thing took many times. */
public final class Times {
    private static final double MICROS_IN_A_MILLI = 1000;

    private final long[] sorted;

    private Times(long[] sorted) {
        this.sorted = sorted;
    }

    public static Times of(Collection<Long> micros) {
        return new Times(micros.stream().mapToLong(Long::longValue).sorted().toArray());
    }

    public static Times together(Collection<Times> several) {
        return new Times(several.stream().flatMapToLong(times -> Arrays.stream(times.sorted)).sorted().toArray());
    }

    public int count() {
        return sorted.length;
    }

    /** The milliseconds that so many of a hundred did not exceed (nearest rank). */
    public double within(int percent) {
        int rank = (int) Math.ceil(percent / 100.0 * sorted.length);
        return sorted[Math.max(0, rank - 1)] / MICROS_IN_A_MILLI;
    }

    public double median() {
        return within(50);
    }

    public double p95() {
        return within(95);
    }

    public double longest() {
        return within(100);
    }

    public double sum() {
        return Arrays.stream(sorted).sum() / MICROS_IN_A_MILLI;
    }
}
