package pl.ostoja.qualification;

import java.io.Serializable;
import pl.ostoja.fostering.FosterFamilyId;

/**
 * An exemption as pages show it.
 *
 * @param personName null for what the family shows once
 * @param grantedBy who decided
 * @param version to be sent back with a change
 */
public record ExemptionDetails(ExemptionId id, FosterFamilyId family, ExemptionContent content, String personName, String grantedBy, long version)
        implements Serializable {}
