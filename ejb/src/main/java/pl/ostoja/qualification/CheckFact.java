package pl.ostoja.qualification;

import java.util.UUID;

/** A check with what names it. */
public record CheckFact(UUID id, CheckContent content) {}
