package pl.ostoja.settlement;

import java.util.function.LongConsumer;

/** Days of one month as the bits 1 to 31 of a number: what overlaps, what is left and where something changes are single operations. */
final class Days {
    static final long NONE = 0;

    private Days() {}

    /** All days from one up to, but not, another. */
    static long between(int first, int end) {
        return first >= end ? NONE : (1L << end) - (1L << first);
    }

    /** The days on which these days begin, and those after they end. */
    static long edges(long days) {
        return days ^ (days << 1);
    }

    static int count(long days) {
        return Long.bitCount(days);
    }

    static int first(long days) {
        return Long.numberOfTrailingZeros(days);
    }

    static int last(long days) {
        return Long.SIZE - 1 - Long.numberOfLeadingZeros(days);
    }

    /** SET-26: gives the days piece by piece, cut wherever there is a gap or something changes. */
    static void cut(long days, long cuts, LongConsumer sink) {
        long all = cuts | edges(days);
        long rest = days;
        while (rest != NONE) {
            int first = first(rest);
            long later = all & (-1L << (first + 1));
            long piece = rest & between(first, later == NONE ? Long.SIZE - 1 : first(later));
            sink.accept(piece);
            rest &= ~piece;
        }
    }
}
