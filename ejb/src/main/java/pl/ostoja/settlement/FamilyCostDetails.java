package pl.ostoja.settlement;

import java.io.Serializable;
import pl.ostoja.fostering.FosterFamilyId;

/**
 * A cost of a family as it is shown.
 *
 * @param version to be sent back when it is taken away
 */
public record FamilyCostDetails(CostFactId id, FosterFamilyId family, FamilyCostContent content, long version) implements Serializable {}
