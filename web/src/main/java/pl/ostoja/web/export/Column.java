package pl.ostoja.web.export;

import java.util.function.Function;

/**
 * One column of a file.
 *
 * @param label key of its heading
 * @param cell what stands in it: a day, a moment and a number stay what they are, anything else becomes the text that pages show
 */
public record Column<T>(String label, Function<T, Object> cell) {}
