package pl.ostoja.fostering;

import java.io.Serializable;

/**
 * A rest as pages show it.
 *
 * @param version to be sent back with a change
 */
public record RestDetails(RestId id, FosterFamilyId family, RestContent content, long version) implements Serializable {}
