package pl.ostoja.fostering;

import java.io.Serializable;

/**
 * Whether a family takes children in a span of time, as pages show it.
 *
 * @param version to be sent back with a change
 */
public record ReadinessDetails(FamilyFactId id, FosterFamilyId family, ReadinessContent content, long version) implements Serializable {}
