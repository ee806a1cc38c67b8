package pl.ostoja.access;

import java.io.Serializable;
import java.time.Instant;

/**
 * A draft with its text.
 *
 * @param body JSON, as the page sent it
 */
public record DraftDetails(String form, String body, Instant savedAt) implements Serializable {}
