package pl.ostoja.access;

import java.io.Serializable;
import java.time.Instant;

/** That there is a draft of a form. */
public record DraftRow(String form, Instant savedAt) implements Serializable {}
