package pl.ostoja.qualification;

import java.io.Serializable;
import pl.ostoja.fostering.FosterFamilyId;

/**
 * A step as pages show it.
 *
 * @param version to be sent back with a change
 */
public record StepDetails(StepId id, FosterFamilyId family, StepContent content, long version) implements Serializable {}
