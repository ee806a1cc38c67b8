package pl.ostoja.access;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import pl.ostoja.shared.Explanation;

/** A message as its receiver sees it. */
public record NoticeRow(UUID id, Explanation content, String link, Instant at, boolean read) implements Serializable {}
