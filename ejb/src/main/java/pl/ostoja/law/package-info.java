/**
 * What the law gives to every other area: free days and terms, numbers from acts with the day they apply from and their article,
 * and the readings that a centre chooses where an act is silent.
 *
 * <p>Rules kept here: HOL (free days), TRM (terms), AGE (age), PAR (numbers and readings).
 *
 * <p>The calendar, {@link pl.ostoja.law.Law} and {@link pl.ostoja.law.Policies} are plain values; rules of other areas take them as arguments.
 * {@link pl.ostoja.law.CurrentLaw} and {@link pl.ostoja.law.CurrentPolicies} read them for services.
 *
 * <p>Not here: what the numbers mean for a child or a family; that is said once, in the area it concerns.
 */
package pl.ostoja.law;
