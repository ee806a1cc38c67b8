package pl.ostoja.assistance;

import java.io.Serializable;

/**
 * The warning about a family as it concerns the caller.
 *
 * @param warning null if there is none
 * @param toBeRead whether the caller has to read it before the next visit
 */
public record WarningSeen(String warning, boolean toBeRead) implements Serializable {}
