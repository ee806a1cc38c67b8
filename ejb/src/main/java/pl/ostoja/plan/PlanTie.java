package pl.ostoja.plan;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A version of the other plan that a version goes together with: of a child that was in care, or of the work with its family (PLN-19).
 *
 * @param subject whose plan it is
 * @param name of the child or of the family
 */
public record PlanTie(PlanId id, PlanSubject subject, int number, LocalDate madeOn, String name) implements Serializable {}
