package pl.ostoja.web.reporting;

import java.io.Serializable;

/**
 * The next step of a duty: a verb and the page on which it is done.
 *
 * @param path address inside the application
 */
public record DutyAction(String label, String path) implements Serializable {}
