package pl.ostoja.benchmark;

import java.util.Locale;

/**
 * Something measured.
 *
 * @param limit what it must keep; null where nothing is asked but to be told
 */
public record Figure(String what, Limit limit, String unit, double measured) {
    private static final int SMALL = 10;

    /**
     * What a figure must keep.
     *
     * @param beyond what would be better still; null if nothing was said
     */
    record Limit(Side side, double bound, Double beyond) {
        enum Side {
            AT_MOST,
            AT_LEAST
        }

        private boolean keeps(double measured, double wanted) {
            return side == Side.AT_MOST ? measured <= wanted : measured >= wanted;
        }

        private String text(String unit) {
            return (side == Side.AT_MOST ? "at most " : "at least ") + number(bound) + unit + (beyond == null ? "" : ", beyond " + number(beyond));
        }
    }

    public static Figure atMost(String what, double bound, String unit, double measured) {
        return new Figure(what, new Limit(Limit.Side.AT_MOST, bound, null), unit, measured);
    }

    public static Figure atLeast(String what, double bound, String unit, double measured) {
        return new Figure(what, new Limit(Limit.Side.AT_LEAST, bound, null), unit, measured);
    }

    public static Figure told(String what, String unit, double measured) {
        return new Figure(what, null, unit, measured);
    }

    /** The same with what would be better still. */
    public Figure beyond(double better) {
        return new Figure(what, new Limit(limit.side, limit.bound, better), unit, measured);
    }

    boolean isMet() {
        return limit == null || limit.keeps(measured, limit.bound);
    }

    /** As a line of a table. */
    String line() {
        return "| %s | %s | %s%s | %s |".formatted(what, limit == null ? "" : limit.text(unit), number(measured), unit, verdict());
    }

    private String verdict() {
        if (limit == null) {
            return "";
        }
        if (!isMet()) {
            return "**no**";
        }
        return limit.beyond != null && limit.keeps(measured, limit.beyond) ? "beyond" : "yes";
    }

    private static String number(double number) {
        boolean fraction = Math.abs(number) < SMALL && number != Math.rint(number);
        return String.format(Locale.ROOT, fraction ? "%.2f" : "%,.0f", number);
    }
}
