package pl.ostoja.assistance;

import java.io.Serializable;

/**
 * A step as pages show it.
 *
 * @param version to be sent back with a change
 */
public record CaseStepDetails(CaseStepId id, AssistanceCaseId assistance, CaseStepContent content, long version) implements Serializable {}
