package pl.ostoja.access;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A personal token as its owner sees it; the secret itself is shown only when it is made. */
public record TokenRow(UUID id, String name, Instant since, LocalDate expiresOn, Instant usedAt, boolean works) implements Serializable {}
