package pl.ostoja.protection;

import java.util.UUID;

/** What the duties of a removal follow from. @param family with whom the centre works */
public record InterventionFacts(UUID id, UUID family, InterventionContent content) {}
