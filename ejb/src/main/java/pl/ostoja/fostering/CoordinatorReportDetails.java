package pl.ostoja.fostering;

import java.io.Serializable;

/**
 * A yearly report, as pages show it.
 *
 * @param version to be sent back with a change
 */
public record CoordinatorReportDetails(FamilyFactId id, FosterFamilyId family, CoordinatorReportContent content, long version) implements Serializable {}
