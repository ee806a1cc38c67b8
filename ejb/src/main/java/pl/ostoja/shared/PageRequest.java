package pl.ostoja.shared;

import java.io.Serializable;

/**
 * Which page of a list is wanted, the first is 1. It stands in the address and may be typed by hand,
 * so what is out of range is brought back into it instead of being an error.
 */
public record PageRequest(int number, int size) implements Serializable {
    public static final int USUAL_SIZE = 25;
    public static final int MAX_SIZE = 500;
    private static final int MAX_NUMBER = 1_000_000;

    public PageRequest {
        number = Math.clamp(number, 1, MAX_NUMBER);
        size = Math.clamp(size, 1, MAX_SIZE);
    }

    public static PageRequest page(int number) {
        return new PageRequest(number, USUAL_SIZE);
    }

    /** Number of rows before the page, for {@code Query.setFirstResult}. */
    public int offset() {
        return (number - 1) * size;
    }
}
