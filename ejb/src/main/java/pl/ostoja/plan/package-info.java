/**
 * Plans: what is to be reached, who does what for it until when, and what became of it.
 *
 * <p>The child assistance plan (<i>plan pomocy dziecku</i>, UWR 77(3)(2), 100(1), 129, 136; the regulation on institutions, par. 14-15). A plan is a run of
 * whole versions: what is changed becomes a new one, the last is in force, and those before stay as they were. Only what became of an action is added to a
 * version. Pure rules: {@link pl.ostoja.plan.ChildPlanDuties} (PLN-1 to PLN-3, what is owed and when) and {@code VersionRules} (PLN-4 to PLN-8, what can be
 * written down).
 *
 * <p>The plan of work with a family (<i>plan pracy z rodziną</i>, UWR 15(1)(1)-(2), 15(3)), kept in the same way and agreed with the family, and the half-yearly
 * assessment of the family (<i>okresowa ocena sytuacji rodziny</i>, UWR 15(1)(15)). Pure rules: {@code FamilyPlanRules} (PLN-9 to PLN-12) and
 * {@code AssessmentRules} (PLN-13 to PLN-15). Versions of both kinds lead to each other (PLN-19).
 */
package pl.ostoja.plan;
