/**
 * Duties: what the law obliges someone to do, until when, why, and whether it was done. Nobody enters a duty; the areas
 * above derive theirs from recorded facts by pure rules ({@link pl.ostoja.duty.DutyRules}), say each as a {@link pl.ostoja.duty.DutyDraft} and offer them as a
 * {@link pl.ostoja.duty.DutySource}.
 *
 * <p>This area knows no fostering: a duty names its subjects by plain ids. Whether it is overdue is never stored but
 * follows from its deadline and the moment one looks ({@link pl.ostoja.duty.Urgency}, DUT-1). DUT-2: what is stored about
 * duties equals what the facts give ({@link pl.ostoja.duty.DutyCheck}).
 */
package pl.ostoja.duty;
