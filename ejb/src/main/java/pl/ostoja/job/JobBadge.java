package pl.ostoja.job;

import java.io.Serializable;

/**
 * What the menu says about one's own jobs.
 *
 * @param active waiting or running
 * @param news ended since the list was last looked at
 */
public record JobBadge(long active, long news) implements Serializable {}
