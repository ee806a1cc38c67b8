package pl.ostoja.qualification;

import java.io.Serializable;
import java.time.LocalDate;
import pl.ostoja.fostering.FosterFamilyId;

/**
 * A check as pages show it.
 *
 * @param personName null for what the family shows once
 * @param validUntil the last day on which it is good, null if it does not lapse
 * @param version to be sent back with a change
 */
public record CheckDetails(CheckId id, FosterFamilyId family, CheckContent content, String personName, LocalDate validUntil, long version) implements Serializable {}
