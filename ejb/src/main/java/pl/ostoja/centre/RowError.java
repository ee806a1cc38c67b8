package pl.ostoja.centre;

import java.io.Serializable;
import pl.ostoja.shared.Explanation;

/**
 * Why a row of an imported file was left out.
 *
 * @param line of the file, from 1
 */
public record RowError(long line, Explanation why) implements Serializable {}
