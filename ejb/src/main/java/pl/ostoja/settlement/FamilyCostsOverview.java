package pl.ostoja.settlement;

import java.util.List;

/**
 * What a family costs every month, as it is written down and as the law reckons it (ADR 55).
 *
 * @param recorded the latest first
 */
public record FamilyCostsOverview(List<FamilyCostDetails> recorded, FamilyReckoning reckoning) {
}
