package pl.ostoja.review;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A demand for opinions as rules need it.
 *
 * @param sentOn null as long as they have not gone out
 */
public record OpinionDemandFacts(UUID id, LocalDate cameOn, LocalDate sentOn) {}
