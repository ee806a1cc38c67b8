/**
 * Values and mechanisms that every area uses and that know nothing of foster care:
 * {@link pl.ostoja.shared.Period}, {@link pl.ostoja.shared.Pesel}, what Poles type as dates and amounts,
 * search without Polish letters, refusals, explanations, pages of a list, identifiers and the clock.
 *
 * <p>Rules kept here: PER (periods), PSL (PESEL), AMT (amounts), DAT (dates), PLU (plurals), TXT (names and search).
 *
 * <p>Not here: anything that needs a database, a caller or a number from an act.
 */
package pl.ostoja.shared;
